import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import {
  CREATE,
  REDEPLOY,
  UNDEPLOY,
  buildEdit,
  buildRedeploy,
  codeOf,
  decide,
  journalOf,
} from '../test-utils/deployment-mutations.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { serveDeployment, type ServedDeployment } from '../test-utils/served-deployment.js';
import { buildConnector, buildErrorBody } from '../test-utils/wire.builder.js';

const DEPLOYMENTS = '/connect/demo-store/deployments';

let gateway: RunningGateway;
let deployment: ServedDeployment;
beforeEach(async () => {
  gateway = await startGateway();
  deployment = serveDeployment(gateway.commercetools);
});
afterEach(() => gateway.close());

const NEW_REGION = buildEdit({
  set: [{ key: 'CTP_REGION', value: 'europe' }],
  secrets: [{ key: 'API_KEY', value: 'typed-by-hand' }],
});
const DRAFT = {
  type: 'sandbox',
  connector: { key: 'order-export' },
  region: 'us-central1.gcp',
  targetVersion: 2,
  edits: [NEW_REGION],
};

function serveConnector(fields: Record<string, unknown> = {}): void {
  const json = buildConnector({ version: 2, ...fields });
  gateway.commercetools.on('GET /connect/connectors/key=order-export', { json });
}

describe('what Connect refuses', () => {
  const ON_CREATE = [
    'ConnectorReferenceNotFound',
    'ConnectorStagedNotPreviewable',
    'DeploymentInvalidType',
    'DeploymentProductionDeactivated',
    'DeploymentUnsupportedRegion',
    'DeploymentMissingGlobalConfigurationKey',
    'DuplicateField',
  ];
  const ON_REDEPLOY = [
    'DeploymentApplicationDoNotBelong',
    'DeploymentApplicationRequired',
    'DeploymentInvalidStatusTransition',
    'DeploymentConnectorUpdateFailure',
    'ConcurrentModification',
  ];
  const ON_BOTH = [
    'DeploymentUnknownApplicationConfiguration',
    'DeploymentUnknownApplicationConfigurationKey',
    'DeploymentUnknownGlobalConfigurationKey',
    'DeploymentEmptyRequiredGlobalConfigurationKey',
    'DeploymentInvalidRetryPolicy',
    'DeploymentRetryPolicyOverrideNotAllowed',
    'InvalidJsonInput',
    'SomethingNew',
  ];

  it.each([...ON_CREATE, ...ON_BOTH])(
    'on creation as %s is told with that code and message',
    async (code) => {
      serveConnector();
      gateway.commercetools.on(`POST ${DEPLOYMENTS}`, { status: 400, json: buildErrorBody(400, code) });
      const { errors } = await decide(gateway, CREATE, { draft: DRAFT });
      expect(errors?.[0]).toMatchObject({ message: `Message of ${code}`, extensions: { code } });
      expect(journalOf(gateway)).toMatchObject([{ value: { state: 'refused', failure: { code } } }]);
    },
  );

  it.each([...ON_REDEPLOY, ...ON_BOTH])(
    'on a redeploy as %s is told with that code and message',
    async (code) => {
      gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, {
        status: 400,
        json: buildErrorBody(400, code),
      });
      const redeploy = buildRedeploy({ edits: [NEW_REGION] });
      const { errors } = await decide(gateway, REDEPLOY, { redeploy });
      expect(errors?.[0]).toMatchObject({ message: `Message of ${code}`, extensions: { code } });
      expect(journalOf(gateway)).toMatchObject([{ value: { state: 'refused', failure: { code } } }]);
      expect(codeOf(await decide(gateway, REDEPLOY, { redeploy }))).toBe(code);
      expect(deployment.received()).toHaveLength(1);
    },
  );

  const forbidden = { status: 403, json: buildErrorBody(403, 'insufficient_scope') };

  it.each([
    ['a redeploy', `POST ${DEPLOYMENTS}/deployment-1`, REDEPLOY, 'manage_connectors_deployments'],
    ['an undeployment', `DELETE ${DEPLOYMENTS}/deployment-1`, UNDEPLOY, 'manage_connectors_deployments'],
    ['a creation', `POST ${DEPLOYMENTS}`, CREATE, 'manage_connectors_deployments'],
  ])('with 403 on %s names the scope', async (_name, route, document, missingScope) => {
    serveConnector();
    gateway.commercetools.on(route, forbidden);
    const { errors } = await decide(gateway, document, { draft: DRAFT });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_FORBIDDEN', details: { missingScope } });
  });

  it('with 403 on a creation that brings an API client names the scope for that', async () => {
    serveConnector({ apiClient: { scopes: ['view_orders'] } });
    gateway.commercetools.on(`POST ${DEPLOYMENTS}`, forbidden);
    const { errors } = await decide(gateway, CREATE, { draft: DRAFT });
    expect(errors?.[0]?.extensions.details).toMatchObject({ missingScope: 'manage_api_clients' });
  });

  it.each([
    ['the deployment', 'manage_api_clients:demo-store', 'manage_connectors_deployments'],
    ['the API client', 'manage_project:demo-store', 'manage_api_clients'],
    ['none', 'manage_project:demo-store manage_api_clients:demo-store', undefined],
  ])(
    'with 403 on such a creation names the scope that the token lacks: that for %s',
    async (_name, scope, missingScope) => {
      gateway.commercetools.on('POST /auth/oauth/token', {
        json: { access_token: 'upstream-token', expires_in: 7200, scope },
      });
      serveConnector({ apiClient: { scopes: ['view_orders'] } });
      gateway.commercetools.on(`POST ${DEPLOYMENTS}`, forbidden);
      const { errors } = await decide(gateway, CREATE, { draft: DRAFT });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UPSTREAM_FORBIDDEN' });
      expect((errors?.[0]?.extensions.details as { missingScope?: string }).missingScope).toBe(missingScope);
    },
  );

  it.each([
    ['a missing scope', forbidden],
    [
      'another version',
      {
        status: 409,
        json: buildErrorBody(409, 'ConcurrentModification', { expectedVersion: 11, currentVersion: 12 }),
      },
    ],
    ['a field', { status: 422, json: buildErrorBody(422, 'InvalidField', { field: 'version' }) }],
  ])('because of %s is told in the same way when the click arrives again', async (_name, refusal) => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, refusal);
    const { errors } = await decide(gateway, REDEPLOY);
    const [{ extensions: first, message } = { extensions: {}, message: '' }] = errors ?? [];
    expect(first.details).toBeDefined();
    const again = await decide(gateway, REDEPLOY);
    expect(again.errors?.[0]).toMatchObject({ message, extensions: first });
    expect(deployment.received()).toHaveLength(1);
  });
});

describe('a key that no Deployment can have', () => {
  it.each(['../connectors', 'a/b', 'a b', 'x'.repeat(257)])('is refused at once: %s', async (key) => {
    serveConnector();
    expect(codeOf(await decide(gateway, CREATE, { draft: { ...DRAFT, key } }))).toBe('BAD_USER_INPUT');
    expect(gateway.commercetools.requests.filter(({ path }) => /^\/(connect|ctp)\//.test(path))).toEqual([]);
  });
});

describe('the right to manage deployments', () => {
  const MUTATIONS: [string, string][] = [
    ['createDeployment', CREATE],
    ['redeployDeployment', REDEPLOY],
    ['undeployDeployment', UNDEPLOY],
  ];
  const OTHERS: [string, string[]][] = [
    ['the bare rights of a custom view', ['canView', 'canManage']],
    ['the right to view', ['canViewConnectConsole']],
    ['the right to manage connectors', ['canManageConnectConsoleConnectors']],
    ['the right to manage another application', ['canManageOtherDeployments']],
  ];
  const cases = MUTATIONS.flatMap(([field, document]) =>
    OTHERS.map(([name, permissions]) => [field, name, document, permissions] as const),
  );

  it.each(cases)('is needed for %s: %s do not allow it', async (_field, _name, document, permissions) => {
    const { status, errors } = await gateway.ask(document, {
      variables: {
        id: 'deployment-1',
        version: 11,
        redeploy: buildRedeploy(),
        draft: DRAFT,
        reason: 'x',
        click: buildClick(),
      },
      claims: { permissions: [...permissions] },
    });
    expect(status).toBe(403);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      details: { right: 'manageDeployments' },
    });
    expect(gateway.commercetools.requests.filter(({ path }) => /^\/(connect|ctp)\//.test(path))).toEqual([]);
  });

  it('allows it', async () => {
    const { data } = await gateway.ask(REDEPLOY, {
      variables: {
        id: 'deployment-1',
        version: 11,
        redeploy: buildRedeploy(),
        reason: 'x',
        click: buildClick(),
      },
      claims: { permissions: ['canManageConnectConsoleDeployments'] },
    });
    expect(data).toMatchObject({ redeployDeployment: { version: 12 } });
  });
});
