import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import {
  CREATE,
  REDEPLOY,
  UNDEPLOY,
  buildEdit,
  codeOf,
  decide,
  journalOf,
} from '../test-utils/deployment-mutations.js';
import type { Answer, RecordedRequest } from '../test-utils/fake-commercetools.js';
import { startGateway, type RunningGateway } from '../test-utils/running-gateway.js';
import { serveDeployment, type ServedDeployment } from '../test-utils/served-deployment.js';
import { buildConnector, buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const DEPLOYMENTS = '/connect/demo-store/deployments';
const OBJECTS = 'POST /ctp/demo-store/custom-objects';

let gateway: RunningGateway;
let twin: RunningGateway;
let deployment: ServedDeployment;
beforeEach(async () => {
  gateway = await startGateway();
  twin = await gateway.startTwin();
  deployment = serveDeployment(gateway.commercetools);
});
afterEach(async () => {
  await twin.close();
  await gateway.close();
});

function states(): unknown[] {
  return journalOf(gateway).map(({ value }) => value.state);
}

/** Connect carries it out, and its answer never arrives. */
const losses: [string, (carryOut: () => void) => Answer][] = [
  ['a connection that breaks', (carryOut) => (carryOut(), { hangUp: true })],
  ['an answer that takes too long', (carryOut) => (carryOut(), { delayMs: 1_800 })],
  ['a gateway time-out', (carryOut) => (carryOut(), { status: 504, text: '<html>' })],
  [
    'an error after the fact',
    (carryOut) => (carryOut(), { status: 500, json: buildErrorBody(500, 'General') }),
  ],
  ['an answer that cannot be read', (carryOut) => (carryOut(), { status: 201, text: '{' })],
];

describe('a redeploy that is asked for twice', () => {
  it('by the same click at once is sent once', async () => {
    const answers = await Promise.all([decide(gateway, REDEPLOY), decide(gateway, REDEPLOY)]);
    // Whether Connect has answered when the second one looks is a matter of chance.
    expect([undefined, 'OUTCOME_UNKNOWN']).toEqual(expect.arrayContaining(answers.map(codeOf)));
    expect(deployment.received()).toHaveLength(1);
    expect(states()).toEqual(['running']);
  });

  it('by the same click at two gateways is sent once', async () => {
    const answers = await Promise.all([decide(gateway, REDEPLOY), decide(twin, REDEPLOY)]);
    expect([undefined, 'OUTCOME_UNKNOWN']).toEqual(expect.arrayContaining(answers.map(codeOf)));
    expect(deployment.received()).toHaveLength(1);
    expect(states()).toEqual(['running']);
  });

  it('by the same click later is answered with the Deployment as it is then', async () => {
    await decide(gateway, REDEPLOY);
    deployment.change({ status: 'Deployed' });
    expect((await decide(twin, REDEPLOY)).data).toMatchObject({
      redeployDeployment: { version: 13, status: 'Deployed' },
    });
    expect(deployment.received()).toHaveLength(1);
  });

  it('by the same click, which another gateway carries out while it is checked, is no conflict', async () => {
    const key = `deployment.deployment-1.11.${buildClick().id}`;
    gateway.commercetools.on(`GET ${DEPLOYMENTS}/deployment-1`, () => {
      if (deployment.current().version === 11) {
        const entry = {
          subject: 'deployment/deployment-1',
          kind: 'redeploy',
          origin: 'console',
          state: 'running',
        };
        const value = { schema: 1, ...entry, startedBy: { id: 'user-1' }, resourceVersion: 11 };
        gateway.commercetools.customObjects.put({ container: 'connect-console-journal', key, value });
        deployment.change({ status: 'Queued' });
      }
      return { json: deployment.current() };
    });
    expect((await decide(gateway, REDEPLOY)).data).toMatchObject({ redeployDeployment: { version: 12 } });
    expect(deployment.received()).toEqual([]);
  });

  it('by two admins at once is sent once, and the other one is told of a conflict', async () => {
    const answers = await Promise.all([
      decide(gateway, REDEPLOY, { userId: 'ada', click: buildClick(1, 'Ada') }),
      decide(twin, REDEPLOY, { userId: 'bob', click: buildClick(2, 'Bob') }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['ConcurrentModification', undefined]);
    expect(deployment.received()).toHaveLength(1);
    expect(deployment.current().version).toBe(12);
  });

  it('by another admin a moment later is refused before anything is noted or sent', async () => {
    await decide(gateway, REDEPLOY, { userId: 'ada', click: buildClick(1) });
    const later = await decide(twin, REDEPLOY, { userId: 'bob', click: buildClick(2) });
    expect(later.errors?.[0]?.extensions).toMatchObject({
      code: 'ConcurrentModification',
      status: 409,
      details: { expectedVersion: 11, currentVersion: 12 },
    });
    expect(deployment.received()).toHaveLength(1);
    expect(states()).toEqual(['running']);
  });

  it('by an admin whose version Connect no longer has is refused by Connect, and noted as such', async () => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, (request) => {
      deployment.change({ status: 'Queued' });
      return deployment.redeploy(request);
    });
    expect(codeOf(await decide(gateway, REDEPLOY))).toBe('ConcurrentModification');
    expect(states()).toEqual(['refused']);
    expect(codeOf(await decide(twin, REDEPLOY))).toBe('ConcurrentModification');
    expect(deployment.received()).toHaveLength(1);
  });

  it('is not held up by a request of the same version that was given up long ago', async () => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, { hangUp: true }, deployment.redeploy);
    expect(codeOf(await decide(gateway, REDEPLOY, { click: buildClick(1) }))).toBe('UPSTREAM_UNREACHABLE');
    expect(codeOf(await decide(gateway, REDEPLOY, { click: buildClick(2) }))).toBe('ConcurrentModification');
    gateway.commercetools.advance(61);
    expect(codeOf(await decide(gateway, REDEPLOY, { click: buildClick(3) }))).toBeUndefined();
    expect(deployment.received()).toHaveLength(2);
  });
});

describe('a redeploy whose answer is lost', () => {
  it.each(losses)('by %s is answered with what came of it', async (_name, lose) => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, (request) =>
      lose(() => void deployment.redeploy(request)),
    );
    const answer = await decide(gateway, REDEPLOY);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ redeployDeployment: { version: 12, status: 'Queued' } });
    expect(deployment.received()).toHaveLength(1);
    expect(states()).toEqual(['running']);
  });

  it.each(losses)(
    'by %s, and that Connect never got, stays open and is not sent again',
    async (_name, lose) => {
      gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, () => lose(() => undefined));
      expect((await decide(gateway, REDEPLOY)).errors).toHaveLength(1);
      expect(states()).toEqual(['requested']);
      expect(codeOf(await decide(twin, REDEPLOY))).toBe('OUTCOME_UNKNOWN');
      expect(deployment.received()).toHaveLength(1);
    },
  );

  it('and that shows only later is found by the same click', async () => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, { hangUp: true });
    await decide(gateway, REDEPLOY);
    deployment.change({ status: 'Deploying' });
    expect((await decide(twin, REDEPLOY)).data).toMatchObject({ redeployDeployment: { version: 12 } });
    expect(states()).toEqual(['running']);
    expect(deployment.received()).toHaveLength(1);
  });

  it('and that has ended meanwhile is known by its report', async () => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, { hangUp: true });
    await decide(gateway, REDEPLOY);
    const createdAt = new Date(Date.now() + 5_000).toISOString();
    const report = { entries: [{ type: 'Information', title: 'Deployed', createdAt }] };
    deployment.change({ status: 'Deployed', details: { build: { id: 'build-2', report } } });
    expect((await decide(gateway, REDEPLOY)).data).toMatchObject({ redeployDeployment: { version: 12 } });
  });

  it.each([
    ['a higher version alone', { status: 'Deployed' }],
    ['an undeployment', { status: 'Undeploying' }],
  ])('is not taken for carried out because of %s', async (_name, change) => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, { hangUp: true });
    await decide(gateway, REDEPLOY);
    deployment.change(change);
    expect(codeOf(await decide(gateway, REDEPLOY))).toBe('OUTCOME_UNKNOWN');
    expect(states()).toEqual(['requested']);
  });

  it('is not taken for carried out when Connect was at work on it before', async () => {
    deployment.change({ status: 'Deploying' });
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, { hangUp: true });
    expect(codeOf(await decide(gateway, REDEPLOY, { version: 12 }))).toBe('UPSTREAM_UNREACHABLE');
    expect(states()).toEqual(['requested']);
  });

  it('is told as lost when the Deployment cannot be read either', async () => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, () => {
      gateway.commercetools.on(`GET ${DEPLOYMENTS}/deployment-1`, {
        status: 500,
        json: buildErrorBody(500, 'General'),
      });
      return { hangUp: true };
    });
    expect(codeOf(await decide(gateway, REDEPLOY))).toBe('UPSTREAM_UNREACHABLE');
  });
});

describe('an undeployment', () => {
  const arrived = (): RecordedRequest[] =>
    gateway.commercetools.requestsTo(`DELETE ${DEPLOYMENTS}/deployment-1`);

  it('by two admins at once is sent once', async () => {
    const answers = await Promise.all([
      decide(gateway, UNDEPLOY, { userId: 'ada', click: buildClick(1) }),
      decide(twin, UNDEPLOY, { userId: 'bob', click: buildClick(2) }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['ConcurrentModification', undefined]);
    expect(arrived()).toHaveLength(1);
  });

  it.each(losses)('whose answer is lost by %s is answered with what came of it', async (_name, lose) => {
    gateway.commercetools.on(`DELETE ${DEPLOYMENTS}/deployment-1`, () =>
      lose(() => deployment.change({ status: 'Undeploying' })),
    );
    expect((await decide(gateway, UNDEPLOY)).data).toMatchObject({
      undeployDeployment: { status: 'Undeploying' },
    });
    expect(arrived()).toHaveLength(1);
  });

  it('that is over before its answer arrives is answered as begun', async () => {
    gateway.commercetools.on(`DELETE ${DEPLOYMENTS}/deployment-1`, () => {
      deployment.vanish();
      return { hangUp: true };
    });
    expect((await decide(gateway, UNDEPLOY)).data).toEqual({
      undeployDeployment: { id: 'deployment-1', version: 11, status: 'Undeploying' },
    });
    expect(states()).toEqual(['running']);
  });

  it('that Connect knows nothing of any more counts as done', async () => {
    deployment.change({ status: 'UndeployFailed' });
    gateway.commercetools.on(`DELETE ${DEPLOYMENTS}/deployment-1`, () => {
      deployment.vanish();
      return { status: 404, json: buildErrorBody(404, 'ResourceNotFound') };
    });
    const { version } = deployment.current();
    expect((await decide(gateway, UNDEPLOY, { version })).data).toMatchObject({
      undeployDeployment: { status: 'Undeploying' },
    });
    expect(states()).toEqual(['running']);
  });

  it('of what is still there is refused when Connect does not find it', async () => {
    gateway.commercetools.on(`DELETE ${DEPLOYMENTS}/deployment-1`, {
      status: 404,
      json: buildErrorBody(404, 'ResourceNotFound'),
    });
    expect(codeOf(await decide(gateway, UNDEPLOY))).toBe('ResourceNotFound');
    expect(states()).toEqual(['refused']);
  });

  it('by the same click, when the Deployment is gone, is told that it is', async () => {
    await decide(gateway, UNDEPLOY);
    deployment.vanish();
    expect(codeOf(await decide(gateway, UNDEPLOY))).toBe('ResourceNotFound');
    expect(arrived()).toHaveLength(1);
  });
});

describe('a creation', () => {
  const CONNECTOR = buildConnector({ version: 2, globalConfiguration: undefined });
  const draft = {
    key: 'order-export-sandbox',
    type: 'sandbox',
    connector: { key: 'order-export' },
    region: 'us-central1.gcp',
    targetVersion: 2,
    edits: [
      buildEdit({
        set: [{ key: 'CTP_REGION', value: 'eu' }],
        secrets: [{ key: 'API_KEY', value: 'typed-by-hand' }],
      }),
    ],
  };
  const created = buildDeployment({ id: 'deployment-2', version: 1, status: 'Queued' });
  const arrived = (): RecordedRequest[] => gateway.commercetools.requestsTo(`POST ${DEPLOYMENTS}`);
  const BY_KEY = `GET ${DEPLOYMENTS}/key=order-export-sandbox`;

  beforeEach(() => {
    gateway.commercetools.on('GET /connect/connectors/key=order-export', { json: CONNECTOR });
    gateway.commercetools.on(`POST ${DEPLOYMENTS}`, { status: 201, json: created });
    gateway.commercetools.on(`GET ${DEPLOYMENTS}/deployment-2`, { json: created });
  });

  it('by the same click twice at two gateways is sent once', async () => {
    const answers = await Promise.all([decide(gateway, CREATE, { draft }), decide(twin, CREATE, { draft })]);
    expect([undefined, 'OUTCOME_UNKNOWN']).toEqual(expect.arrayContaining(answers.map(codeOf)));
    expect(arrived()).toHaveLength(1);
    expect((await decide(twin, CREATE, { draft })).data).toMatchObject({
      createDeployment: { id: 'deployment-2' },
    });
  });

  it('whose answer is lost is found by its key, and its journal begins', async () => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}`, { hangUp: true });
    gateway.commercetools.on(BY_KEY, { json: created });
    expect((await decide(gateway, CREATE, { draft })).data).toMatchObject({
      createDeployment: { id: 'deployment-2' },
    });
    expect(journalOf(gateway)).toMatchObject([
      {
        key: `deployment.new.0.${buildClick().id}`,
        value: { subject: 'deployment/deployment-2', state: 'running' },
      },
    ]);
    expect(arrived()).toHaveLength(1);
  });

  it.each([
    ['without a key', { ...draft, key: null }, { json: created }],
    ['with a key that nothing has', draft, { status: 404, json: buildErrorBody(404, 'ResourceNotFound') }],
    ['whose key stands elsewhere', draft, { json: { ...created, deployedRegion: 'europe-west1.gcp' } }],
    ['whose key has stood for long', draft, { json: { ...created, status: 'Deployed' } }],
  ])('%s, whose answer is lost, stays open and is not sent again', async (_name, given, found) => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}`, { hangUp: true });
    gateway.commercetools.on(BY_KEY, found);
    expect(codeOf(await decide(gateway, CREATE, { draft: given }))).toBe('UPSTREAM_UNREACHABLE');
    expect(codeOf(await decide(gateway, CREATE, { draft: given }))).toBe('OUTCOME_UNKNOWN');
    expect(arrived()).toHaveLength(1);
    expect(states()).toEqual(['requested']);
  });
});

describe('when the journal cannot be used', () => {
  it.each([
    ['read', 'GET /ctp/demo-store/custom-objects/connect-console-journal/deployment.deployment-1.11.'],
    ['written', OBJECTS],
  ])('because it cannot be %s, nothing is sent', async (_name, route) => {
    const failure = { status: 500, json: buildErrorBody(500, 'General') };
    gateway.commercetools.on(route === OBJECTS ? route : `${route}${buildClick().id}`, failure);
    expect(codeOf(await decide(gateway, REDEPLOY))).toBe('JOURNAL_UNAVAILABLE');
    expect(deployment.received()).toEqual([]);
  });
});
