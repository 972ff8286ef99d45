import assert from 'node:assert/strict';
import { readDeployment, settled } from './runs.mjs';
import { PROJECT } from './scenario.mjs';

/** @typedef {import('./steps.mjs').Step} Step @typedef {import('./steps.mjs').Rehearsal} Rehearsal */

/** Containers that connectors write and read, too. */
const SHARED_CONTAINERS = ['sync-target', 'sync-status'];

/**
 * Until nothing is left.
 * @param {Rehearsal} rehearsal
 * @returns {Step[]}
 */
export function uninstallSteps(rehearsal) {
  const { connect, control, progress, project } = rehearsal;
  const kinds = () =>
    /** @type {const} */ ([
      ['application', progress.applicationId],
      ['view', progress.viewId],
    ]);
  /** @param {string} container */
  async function keysIn(container) {
    const inContainer = project.customObjects().withContainer({ container });
    const { body } = await inContainer.get({ queryArgs: { limit: 500 } }).execute();
    return body.results.map(({ key }) => key);
  }

  return [
    {
      title: 'Uninstall the application and the view',
      async run() {
        const { registrations } = rehearsal;
        const { installedApplications, installedCustomViews } = await registrations.list();
        await registrations.change('application', 'uninstall', { id: installedApplications[0].id });
        await registrations.change('view', 'uninstall', { id: installedCustomViews[0].id });
        const { permissions } = await control('GET', `/users/merchant/permissions/${PROJECT.key}`);
        assert.deepEqual(permissions, ['canViewOrders']);
        return 'nobody has a permission of it any more';
      },
    },
    {
      title: 'Undeploy',
      async run() {
        const id = progress.deploymentId;
        const deployments = connect.withProjectKey({ projectKey: PROJECT.key }).deployments();
        await deployments.withId({ ID: id }).delete().execute();
        const said = await rehearsal.gateway().runScript('preUndeploy');
        await rehearsal.gateway().stop();
        await settled(
          rehearsal,
          () => readDeployment(rehearsal).catch(({ statusCode }) => ({ status: String(statusCode) })),
          ({ status }) => status !== 'Undeploying',
        );
        await assert.rejects(readDeployment(rehearsal), { statusCode: 404 });
        assert.deepEqual(await keysIn('connect-console-gateway'), []);
        assert.deepEqual(await keysIn('connect-console-journal'), []);
        return said.trim();
      },
    },
    {
      title: 'Delete the registrations and the connector',
      async run() {
        for (const [kind, id] of kinds()) {
          await rehearsal.registrations.change(kind, 'status', { id, status: 'DRAFT' });
          await rehearsal.registrations.change(kind, 'remove', { id });
        }
        await rehearsal.deleteConnector(progress.connectorId);
        return 'both registrations and the connector are gone';
      },
    },
    {
      title: 'Remove what is left',
      async run() {
        const removed = [];
        for (const container of SHARED_CONTAINERS) {
          for (const key of await keysIn(container)) {
            await project.customObjects().withContainerAndKey({ container, key }).delete().execute();
            removed.push(`${container}/${key}`);
          }
        }
        const { body } = await project.apiClients().get().execute();
        if (body.results.some(({ id }) => id === progress.apiClientId)) {
          await project.apiClients().withId({ ID: progress.apiClientId }).delete().execute();
          removed.push('API client');
        }
        assert.deepEqual(leftovers(progress.before, await control('GET', '/holdings')), []);
        return `${removed.join(', ')} removed; left over: none`;
      },
    },
  ];
}

/**
 * What is there now and was not before.
 * @param {Record<string, string[]>} before @param {Record<string, string[]>} now
 */
function leftovers(before, now) {
  return Object.entries(now).flatMap(([kind, names]) =>
    names.filter((name) => !before[kind]?.includes(name)).map((name) => `${kind}: ${name}`),
  );
}
