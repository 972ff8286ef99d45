import assert from 'node:assert/strict';
import { enteredValues } from './configuration-values.mjs';
import { DUMMY_URL, ENTRY_POINT, syncRegistration } from './registrations.mjs';
import { expectPage } from './pages.mjs';
import { isPreviewed, readConnector, readDeployment, settled } from './runs.mjs';
import { CLOUD_IDENTIFIER, PROJECT, REPOSITORY } from './scenario.mjs';

/** @typedef {import('./steps.mjs').Step} Step @typedef {import('./steps.mjs').Rehearsal} Rehearsal */

const KEY = 'connect-console';

/**
 * From the repository to an installation.
 * @param {Rehearsal} rehearsal
 * @returns {Step[]}
 */
export function deploySteps(rehearsal) {
  const { connect, progress, merchantCenter } = rehearsal;
  const deployments = () => connect.withProjectKey({ projectKey: PROJECT.key }).deployments();
  const known = (/** @type {object} */ more = {}) => ({
    applicationId: progress.applicationId,
    viewId: progress.viewId,
    entryPoint: ENTRY_POINT,
    cloudIdentifier: CLOUD_IDENTIFIER,
    ...more,
  });

  /** @param {string} status @returns {Promise<void>} */
  async function wholeGroup(status) {
    for (const [kind, id] of /** @type {const} */ ([
      ['application', progress.applicationId],
      ['view', progress.viewId],
    ])) {
      await rehearsal.registrations.change(kind, 'status', { id, status });
      await rehearsal.registrations.change(kind, 'install', { id, projectKeys: [PROJECT.key] });
    }
  }

  return [
    {
      title: 'Create the connector',
      async run() {
        const { body } = await connect
          .connectors()
          .drafts()
          .post({
            body: {
              key: KEY,
              name: 'Connect Console',
              description: 'See and operate Connect connectors and deployments',
              integrationTypes: ['other'],
              creator: { email: 'integration@demo-retail.example' },
              repository: { url: REPOSITORY.url, tag: REPOSITORY.tags[0] ?? '' },
              supportedRegions: [PROJECT.region],
              privateProjects: [`${PROJECT.region}:${PROJECT.key}`],
            },
          })
          .execute();
        assert.equal(body.status, 'Draft');
        progress.connectorId = body.id;
        return `${KEY} at ${body.repository.tag}`;
      },
    },
    {
      title: 'Preview and publish it for private use',
      async run() {
        await updateConnector(rehearsal, [{ action: 'updatePreviewable' }]);
        const previewed = await settled(rehearsal, () => readConnector(rehearsal), isPreviewed);
        assert.equal(String(previewed.isPreviewable), 'true');
        const published = await publish(rehearsal);
        return `${published.status}, ${published.private ? 'private' : 'public'}`;
      },
    },
    {
      title: 'Deploy it',
      async run() {
        const { configurations, globalConfiguration, repository } = await readConnector(rehearsal);
        const { body } = await deployments()
          .post({
            body: {
              key: `${KEY}-${PROJECT.key}`,
              type: 'production',
              connector: { id: progress.connectorId },
              region: PROJECT.region,
              configurations: configurations.map(({ applicationName, standardConfiguration }) => ({
                applicationName,
                standardConfiguration: enteredValues(standardConfiguration, known()),
                securedConfiguration: [],
              })),
              globalConfiguration: {
                standardConfiguration: enteredValues(
                  globalConfiguration?.standardConfiguration ?? [],
                  known(),
                ),
                securedConfiguration: [],
              },
            },
          })
          .execute();
        progress.deploymentId = body.id;
        progress.apiClientId = body.apiClient?.name ?? '';
        const { applications } = await deployed(rehearsal);
        progress.urls = Object.fromEntries(
          applications.map(({ applicationName, url }) => [applicationName, new URL(url ?? '').origin]),
        );
        await rehearsal.gateway().start();
        const said = await rehearsal.gateway().runScript('postDeploy');
        assert.match(said, /The gateway is registered at https:/);
        return `Deployed from ${repository.tag}; ${said.trim()}`;
      },
    },
    {
      title: 'Put the URLs into the registrations',
      async run() {
        const { apiUrl } = merchantCenter;
        const { session, urls, applicationId, viewId } = progress;
        await syncRegistration('mc-app', { apiUrl, session, url: urls['mc-app'] ?? '', id: applicationId });
        await syncRegistration('mc-view', { apiUrl, session, url: urls['mc-view'] ?? '', id: viewId });
        const { application, view } = await rehearsal.registrations.list();
        assert.deepEqual([application.url, view.url], [urls['mc-app'], urls['mc-view']]);
        assert.notEqual(application.url, DUMMY_URL);
        return `${application.url} and ${view.url}`;
      },
    },
    {
      title: 'Set both to Ready and install them',
      async run() {
        await wholeGroup('PRIVATE_USAGE');
        const { installedApplications, installedCustomViews } = await rehearsal.registrations.list();
        assert.deepEqual(
          [installedApplications[0]?.application.id, installedCustomViews[0]?.customView.id],
          [progress.applicationId, progress.viewId],
        );
        const unknown = { gatewayOrigin: '', hasAssets: false };
        await expectPage(rehearsal, progress.session, `/${PROJECT.key}/${ENTRY_POINT}`, unknown);
        return `both installed in ${PROJECT.key}; the page knows neither gateway nor assets yet`;
      },
    },
    {
      title: 'Tell the parts where the others are',
      async run() {
        const { gateway: gatewayOrigin = '', assets: assetsOrigin = '' } = progress.urls;
        const { globalConfiguration } = await readConnector(rehearsal);
        const standardConfiguration = enteredValues(
          globalConfiguration?.standardConfiguration ?? [],
          known({ gatewayOrigin, assetsOrigin }),
        );
        await redeploy(rehearsal, {
          globalConfiguration: { standardConfiguration, securedConfiguration: [] },
        });
        const said = await rehearsal.gateway().runScript('postDeploy');
        assert.match(said, /already registered/);
        return standardConfiguration.map(({ key, value }) => `${key}=${value}`).join(', ');
      },
    },
  ];
}

/**
 * @param {Rehearsal} rehearsal @param {import('@commercetools-connect/sdk').ConnectorUpdateAction[]} actions
 */
export async function updateConnector(rehearsal, actions) {
  const { connect, progress } = rehearsal;
  const { version } = await readConnector(rehearsal);
  await connect
    .connectors()
    .drafts()
    .withId({ ID: progress.connectorId })
    .post({ body: { version, actions } })
    .execute();
}

/** Publishes the draft for private use. @param {Rehearsal} rehearsal */
export async function publish(rehearsal) {
  await updateConnector(rehearsal, [{ action: 'publish', certification: false }]);
  const published = await settled(
    rehearsal,
    () => readConnector(rehearsal),
    ({ status }) => status !== 'Processing',
  );
  assert.equal(published.status, 'Published');
  return published;
}

/**
 * Redeploys, and starts the gateway again with the environment that it has now.
 * @param {Rehearsal} rehearsal
 * @param {Omit<import('@commercetools-connect/sdk').DeploymentRedeployAction, 'action'>} change
 */
export async function redeploy(rehearsal, change) {
  const { connect, progress } = rehearsal;
  const { version } = await readDeployment(rehearsal);
  await connect
    .withProjectKey({ projectKey: PROJECT.key })
    .deployments()
    .withId({ ID: progress.deploymentId })
    .post({ body: { version, actions: [{ action: 'redeploy', ...change }] } })
    .execute();
  const after = await deployed(rehearsal);
  await rehearsal.gateway().start();
  return after;
}

/** @param {Rehearsal} rehearsal */
async function deployed(rehearsal) {
  const isOver = (/** @type {{ status: string }} */ { status }) => ['Deployed', 'Failed'].includes(status);
  const deployment = await settled(rehearsal, () => readDeployment(rehearsal), isOver);
  assert.equal(deployment.status, 'Deployed', JSON.stringify(deployment.details));
  return deployment;
}
