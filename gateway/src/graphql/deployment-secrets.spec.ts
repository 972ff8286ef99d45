import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { buildClick } from '../test-utils/click.builder.js';
import {
  CREATE,
  REDEPLOY,
  buildEdit,
  buildRedeploy,
  codeOf,
  decide,
  journalOf,
} from '../test-utils/deployment-mutations.js';
import type { Answer, RecordedRequest } from '../test-utils/fake-commercetools.js';
import { startGateway, type GraphqlAnswer, type RunningGateway } from '../test-utils/running-gateway.js';
import { serveDeployment, type ServedDeployment } from '../test-utils/served-deployment.js';
import { buildConnector, buildDeployment, buildErrorBody } from '../test-utils/wire.builder.js';

const DEPLOYMENTS = '/connect/demo-store/deployments';
/** Written differently in JSON, HTML and addresses; a typed secret, in full and in part. */
const CANARY = 'canary-4f1b "quoted" <tag>&/\\ §-of-the-user';
const PARTS = ['canary-4f1b', 'of-the-user', 'quoted'];

let gateway: RunningGateway;
let deployment: ServedDeployment;
beforeEach(async () => {
  gateway = await startGateway();
  deployment = serveDeployment(gateway.commercetools);
  gateway.commercetools.on('GET /connect/connectors/key=order-export', {
    json: buildConnector({ version: 2 }),
  });
});
afterEach(() => gateway.close());

const edits = [
  buildEdit({
    set: [{ key: 'CTP_REGION', value: 'europe' }],
    secrets: [{ key: 'API_KEY', value: CANARY }],
  }),
];
const redeploy = buildRedeploy({ edits });
const draft = {
  type: 'sandbox',
  connector: { key: 'order-export' },
  region: 'us-central1.gcp',
  targetVersion: 2,
  edits,
};

/** Everything that leaves the gateway, but the request that is meant to hold the secret. */
function traces(answer: GraphqlAnswer): string {
  const { requests, customObjects } = gateway.commercetools;
  const isSubmission = ({ method, path }: RecordedRequest): boolean =>
    method === 'POST' && path.startsWith(DEPLOYMENTS);
  const others = requests.filter((request) => !isSubmission(request));
  return JSON.stringify([
    answer,
    gateway.logs(),
    customObjects.all(),
    others.map(({ path, body }) => [path, body]),
  ]);
}

function expectNoCanary(text: string): void {
  for (const part of PARTS) expect(text).not.toContain(part);
}

const escaped = JSON.stringify(CANARY).slice(1, -1);
const html = CANARY.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const refusals: [string, (request: RecordedRequest) => Answer][] = [
  ['the message', () => refuse({ message: `The value ${CANARY} is not valid` })],
  ['a part of the message', () => refuse({ message: `The value ${CANARY.slice(0, 14)}… is not valid` })],
  ['the message, as JSON', () => refuse({ message: `The value "${escaped}" is not valid` })],
  ['the message, as HTML', () => refuse({ message: `The value ${html} is not valid` })],
  ['the message, as an address', () => refuse({ message: `?value=${encodeURIComponent(CANARY)}` })],
  ['the body in the message', ({ body }) => refuse({ message: `Cannot read ${body}` })],
  ['the body in the detailed message', ({ body }) => refuse({ detailedErrorMessage: body })],
  [
    'the body in its extras',
    ({ body }) => refuse({ request: JSON.parse(body) as unknown, field: body, value: body }),
  ],
  ['the code', () => ({ status: 400, json: { errors: [{ code: CANARY, message: 'No' }] } })],
  ['a page of a proxy', ({ body }) => ({ status: 400, text: `<html><pre>${body}</pre>${html}</html>` })],
  ['a failure', ({ body }) => ({ status: 500, json: buildErrorBody(500, 'General', { message: body }) })],
  [
    'a missing scope',
    ({ body }) => ({ status: 403, json: buildErrorBody(403, 'insufficient_scope', { message: body }) }),
  ],
  ['a header', () => ({ ...refuse({}), headers: { 'x-correlation-id': 'canary-4f1b' } })],
  ['an answer that cannot be read', ({ body }) => ({ status: 201, text: `${body}<` })],
  ['no Deployment', ({ body }) => ({ status: 201, json: { echo: body } })],
];

function refuse(extras: Record<string, unknown>): Answer {
  return { status: 400, json: buildErrorBody(400, 'InvalidJsonInput', extras) };
}

describe('a secured value that a user has typed reaches neither answer, log nor journal', () => {
  it.each(refusals)('when Connect refuses a redeploy and repeats it in %s', async (_name, answer) => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, answer);
    const result = await decide(gateway, REDEPLOY, { redeploy });
    expect(result.errors).toHaveLength(1);
    expect(deployment.received()).toHaveLength(1);
    expect(JSON.stringify(deployment.received())).toContain(escaped);
    expectNoCanary(traces(result));
    // The refusal that the journal tells.
    expectNoCanary(traces(await decide(gateway, REDEPLOY, { redeploy })));
  });

  it.each(refusals)('when Connect refuses a creation and repeats it in %s', async (_name, answer) => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}`, answer);
    const result = await decide(gateway, CREATE, { draft });
    expect(result.errors).toHaveLength(1);
    expect(gateway.commercetools.requestsTo(`POST ${DEPLOYMENTS}`)).toHaveLength(1);
    expectNoCanary(traces(result));
  });

  it('when Connect carries it out and answers it unmasked', async () => {
    const unmasked = [{ key: 'API_KEY', value: CANARY }];
    const applications = [
      {
        id: 'a',
        applicationName: 'service',
        standardConfiguration: unmasked,
        securedConfiguration: unmasked,
      },
    ];
    const json = buildDeployment({
      id: 'deployment-1',
      version: 12,
      status: 'Queued',
      applications,
      echo: CANARY,
    });
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, { status: 201, json });
    const result = await decide(gateway, REDEPLOY, { redeploy });
    expect(result.errors).toBeUndefined();
    expectNoCanary(traces(result));
    expect(journalOf(gateway)[0]?.value.change).toMatchObject({
      secretsReplaced: [{ application: 'service', key: 'API_KEY' }],
    });
  });

  it.each([
    ['the version is no longer current', { version: 3 }],
    [
      'a key is not known',
      { redeploy: buildRedeploy({ edits: [buildEdit({ secrets: [{ key: 'NO_KEY', value: CANARY }] })] }) },
    ],
    [
      'it is sent as a standard value',
      { redeploy: buildRedeploy({ edits: [buildEdit({ set: [{ key: 'API_KEY', value: CANARY }] })] }) },
    ],
    [
      'the application is not known',
      {
        redeploy: buildRedeploy({
          edits: [buildEdit({ application: 'none', secrets: [{ key: 'API_KEY', value: CANARY }] })],
        }),
      },
    ],
    [
      'a field of the request is missing',
      { redeploy: buildRedeploy({ edits: [{ secrets: [{ key: 'API_KEY', value: CANARY }] }] }) },
    ],
    [
      'a field of the request is unknown',
      {
        redeploy: buildRedeploy({
          edits: [buildEdit({ secrets: [{ key: 'API_KEY', value: CANARY, more: CANARY }] })],
        }),
      },
    ],
    [
      'a field of the request has another type',
      { redeploy: buildRedeploy({ edits: [buildEdit({ secrets: { API_KEY: CANARY } })] }) },
    ],
    ['the reason repeats it', { redeploy, reason: `Because of ${CANARY}` }],
    ['the reason repeats a part of it', { redeploy, reason: `Because of ${CANARY.slice(0, 11)}` }],
  ])('when nothing is sent because %s', async (_name, fields) => {
    const result = await decide(gateway, REDEPLOY, fields);
    expect(result.errors).not.toBeUndefined();
    expect(deployment.received()).toEqual([]);
    expect(journalOf(gateway)).toEqual([]);
    expectNoCanary(traces(result));
  });

  it('and another message of Connect is still shown', async () => {
    gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, {
      status: 400,
      json: buildErrorBody(400, 'DeploymentUnknownApplicationConfigurationKey'),
    });
    const { errors } = await decide(gateway, REDEPLOY, { redeploy });
    expect(errors?.[0]?.message).toBe('Message of DeploymentUnknownApplicationConfigurationKey');
  });
});

describe('what Connect does with secured values that were left out', () => {
  const OMITTED = buildRedeploy({ edits: [buildEdit({ set: [{ key: 'CTP_REGION', value: 'eu' }] })] });
  const OPTIONAL = {
    connector: {
      ...(buildDeployment().connector as object),
      configurations: [
        {
          applicationName: 'service',
          applicationType: 'service',
          standardConfiguration: [{ key: 'CTP_REGION', required: true }],
          securedConfiguration: [{ key: 'API_KEY', required: false }],
        },
      ],
    },
  };
  const acceptedLosses = [{ application: 'service', key: 'API_KEY' }];

  function observations(): unknown[] {
    const objects = gateway.commercetools.customObjects.all();
    return objects.filter(({ key }) => key.startsWith('omitted-secrets')).map(({ value }) => value);
  }

  it('is not known before a redeploy has shown it, so that a required one has to be typed', async () => {
    const answer = await decide(gateway, REDEPLOY, { redeploy: OMITTED });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFIGURATION_REFUSED',
      status: 400,
      details: { problems: [{ application: 'service', key: 'API_KEY', problem: expect.any(String) }] },
    });
    expect(deployment.received()).toEqual([]);
    expect(journalOf(gateway)).toEqual([]);
  });

  it.each([
    ['kept' as const, undefined],
    ['lost' as const, 'CONFIGURATION_REFUSED'],
  ])('is noted as %s, and the next redeploy goes by it', async (omittedSecrets, code) => {
    deployment = serveDeployment(gateway.commercetools, { fields: OPTIONAL, omittedSecrets });
    const first = await decide(gateway, REDEPLOY, { redeploy: { ...OMITTED, acceptedLosses } });
    expect(first.errors).toBeUndefined();
    expect(observations()).toEqual([{ schema: 1, subject: 'omitted-secrets', observed: omittedSecrets }]);

    deployment = serveDeployment(gateway.commercetools, { fields: { version: 20 } });
    const second = { version: 20, redeploy: OMITTED, click: buildClick(2) };
    expect(codeOf(await decide(gateway, REDEPLOY, second))).toBe(code);
  });

  it.each([
    ['nothing is sent', { redeploy: buildRedeploy() }],
    ['all of them are typed', { redeploy }],
    ['Connect refuses', { redeploy: { ...OMITTED, acceptedLosses }, refused: true }],
  ])(
    'is not noted when %s',
    async (_name, { refused, ...fields }: { refused?: boolean; redeploy: object }) => {
      deployment = serveDeployment(gateway.commercetools, { fields: OPTIONAL });
      if (refused) gateway.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, refuse({}));
      await decide(gateway, REDEPLOY, fields);
      expect(deployment.received()).toHaveLength(1);
      expect(observations()).toEqual([]);
    },
  );

  it('is not noted when Connect does not show secured values at all', async () => {
    const knowing = await startGateway({ omittedSecrets: 'kept' });
    const served = serveDeployment(knowing.commercetools);
    knowing.commercetools.on(`POST ${DEPLOYMENTS}/deployment-1`, () => {
      const applications = served
        .current()
        .applications.map((held) => ({ ...held, securedConfiguration: [] }));
      return { status: 201, json: { ...served.current(), version: 12, applications } };
    });
    expect((await decide(knowing, REDEPLOY, { redeploy: OMITTED })).errors).toBeUndefined();
    expect(knowing.commercetools.customObjects.all().map(({ key }) => key)).toEqual([
      `deployment.deployment-1.11.${buildClick().id}`,
    ]);
    await knowing.close();
  });

  it('that cannot be noted does not keep the redeploy from being answered', async () => {
    deployment = serveDeployment(gateway.commercetools, { fields: OPTIONAL });
    gateway.commercetools.on('POST /ctp/demo-store/custom-objects', (request) =>
      request.body.includes('omitted-secrets')
        ? { status: 500, json: buildErrorBody(500, 'General') }
        : gateway.commercetools.customObjects.answer(request),
    );
    expect(
      (await decide(gateway, REDEPLOY, { redeploy: { ...OMITTED, acceptedLosses } })).errors,
    ).toBeUndefined();
    expect(gateway.logs()).toContain('what became of omitted secrets is not noted');
  });
});
