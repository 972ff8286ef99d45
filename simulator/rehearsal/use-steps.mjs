import assert from 'node:assert/strict';
import { publish, redeploy, updateConnector } from './deploy-steps.mjs';
import { ENTRY_POINT } from './registrations.mjs';
import { expectPage } from './pages.mjs';
import { isPreviewed, readConnector, readDeployment, settled } from './runs.mjs';
import { PROJECT, REPOSITORY } from './scenario.mjs';

/** @typedef {import('./steps.mjs').Step} Step @typedef {import('./steps.mjs').Rehearsal} Rehearsal */

/** What the teams of the guide get, with what they had before. */
const TEAMS = {
  admin: [
    'canManageConnectConsole',
    'canManageConnectConsoleConnectors',
    'canManageConnectConsoleDeployments',
    'canManageConnectConsoleSync',
  ],
  merchant: ['canViewConnectConsole', 'canView', 'canViewOrderData', 'canViewMessageData'],
};
const NEW_TARGET = `mutation CreateTarget($target: SyncTargetDraft!) {
  createSyncTarget(key: "rehearsed-system", target: $target) { key }
}`;
const PREVIEW = `mutation Preview($id: ID!, $version: Int!, $click: Click!) {
  requestConnectorPreview(id: $id, version: $version, click: $click) { id }
}`;
const CLICK = { id: '01934567-89ab-7cde-8f01-23456789abcd' };
const TARGET = {
  label: 'Rehearsed system',
  direction: 'export',
  mode: 'state',
  resourceTypes: ['order'],
  messageTypes: ['OrderCreated'],
  changes: [],
  slaSeconds: 600,
  subscriptionKeys: [],
  endpoints: [],
  enabled: true,
  trackedSince: '2026-11-01T00:00:00.000Z',
  runtime: 'self-hosted',
};
const VIEWS = `query Views($locator: String!) {
  allCustomViewsInstallationsByLocator(locator: $locator) { customView { id url } }
}`;

/**
 * With the installed product.
 * @param {Rehearsal} rehearsal
 * @returns {Step[]}
 */
export function useSteps(rehearsal) {
  const { control, merchantCenter, progress } = rehearsal;

  /** @param {string} user @param {string} query @param {object} [variables] */
  async function askGateway(user, query, variables) {
    return merchantCenter.forward(await merchantCenter.signIn(user), {
      url: `${progress.urls['gateway']}/graphql`,
      projectKey: PROJECT.key,
      applicationId: `${progress.applicationId}:${ENTRY_POINT}`,
      query,
      variables,
    });
  }

  /** The gateway answers a user of the application. */
  async function expectAnswer() {
    const { status, text } = await askGateway('merchant', '{ gateway { projectKey } }');
    assert.deepEqual([status, JSON.parse(text)], [200, { data: { gateway: { projectKey: PROJECT.key } } }]);
  }

  /** @param {string} query @param {object} variables */
  async function expectChange(query, variables) {
    const { status, text } = await askGateway('admin', query, variables);
    assert.deepEqual([status, JSON.parse(text).errors], [200, undefined]);
  }

  return [
    {
      title: 'Give teams their permissions',
      async run() {
        for (const [user, permissions] of Object.entries(TEAMS)) {
          await control('PUT', `/users/${user}/permissions/${PROJECT.key}`, {
            permissions: ['canViewOrders', ...permissions],
          });
        }
        return `${Object.keys(TEAMS).join(' and ')}; support gets none`;
      },
    },
    {
      title: 'Check that it works',
      async run() {
        const session = await merchantCenter.signIn('merchant');
        const known = { gatewayOrigin: progress.urls['gateway'] ?? '', hasAssets: true };
        await expectPage(rehearsal, session, `/${PROJECT.key}/${ENTRY_POINT}`, known);
        await expectAnswer();
        const { allCustomViewsInstallationsByLocator: views } = await merchantCenter.ask(session, {
          target: 'settings',
          projectKey: PROJECT.key,
          query: VIEWS,
          variables: { locator: 'orders.order_details.general' },
        });
        assert.deepEqual(views, [{ customView: { id: progress.viewId, url: progress.urls['mc-view'] } }]);
        await expectPage(
          rehearsal,
          session,
          `/custom-views/${progress.viewId}/projects/${PROJECT.key}`,
          known,
        );
        const refused = await askGateway('support', '{ gateway { projectKey } }');
        assert.equal(refused.status, 403);
        await expectChange(NEW_TARGET, { target: TARGET });
        const { id, version } = await readConnector(rehearsal);
        await expectChange(PREVIEW, { id, version, click: CLICK });
        await settled(rehearsal, () => readConnector(rehearsal), isPreviewed);
        const { 'custom objects': objects } = await control('GET', '/holdings');
        assert.ok(String(objects).includes('connect-console-journal/'), 'the change is not in the journal');
        return 'application, gateway and view answer; support is refused with 403';
      },
    },
    {
      title: 'Update to a new version',
      async run() {
        const [, tag = ''] = REPOSITORY.tags;
        const before = await readDeployment(rehearsal);
        const registered = await rehearsal.registrations.list();
        await updateConnector(rehearsal, [{ action: 'setRepository', url: REPOSITORY.url, tag }]);
        await publish(rehearsal);
        const after = await redeploy(rehearsal, { updateConnector: true });
        const said = await rehearsal.gateway().runScript('postDeploy');
        assert.match(said, /already registered/);
        assert.equal(after.connector.repository.tag, tag);
        assert.deepEqual(
          [after.applications, after.globalConfiguration, after.apiClient],
          [before.applications, before.globalConfiguration, before.apiClient],
        );
        assert.deepEqual(await rehearsal.registrations.list(), registered);
        await expectAnswer();
        return `${tag}; URLs, values, API client and registrations are as they were`;
      },
    },
  ];
}
