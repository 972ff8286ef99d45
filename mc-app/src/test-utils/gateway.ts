import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, graphql } from 'graphql';
import { rest, type MockedResponse, type ResponseComposition, type RestContext } from 'msw';
import { setupServer } from 'msw/node';
import { answersFrom, type GatewayContent } from './gateway-content';
import { buildOverview } from './overview.builder';
import { answerSetup } from './project-setup.builder';
import { answerSyncSituation } from './sync-situation.builder';

type Operation = { operationName: string; query: string; variables: Record<string, unknown> };

/** An operation that the browser sent, with the headers that forward-to acts on. */
type Received = Pick<Operation, 'operationName' | 'variables'> & { headers: Pick<Headers, 'get'> };

type Answer = (
  respond: ResponseComposition,
  context: RestContext,
) => MockedResponse | Promise<MockedResponse>;

export type FakeGateway = {
  /** All operations of the test, in their order. */
  received: Received[];
  /** All operations of the test that went to the platform itself, in their order. */
  receivedByPlatform: Pick<Operation, 'operationName' | 'variables'>[];
  holds: (content: Partial<GatewayContent>) => void;
  /** Gives this answer instead of its own until `recovers`. */
  answersWith: (answer: Answer) => void;
  /** Reports an error of its own making, as the real gateway does: with status 200. */
  reports: (extensions: Record<string, unknown>) => void;
  /** Lets requests end without any answer. */
  breaksConnections: () => void;
  recovers: () => void;
  /** Lets answers wait until the returned function is called. */
  holdsBack: () => () => void;
};

export const GATEWAY_ORIGIN = 'https://gateway.example.com';

// Where the kit sends requests in Jest.
const MC_API = 'http://localhost:8080';

/** Any file of an assets host is missing: the built-in drawings and texts stand in. */
const ASSETS_FILE = 'https://assets.example/*';

/** Made anew for each test: mutations change it. */
function holdNothing(): GatewayContent {
  return {
    stagedConnectors: [],
    isComplete: true,
    connectors: [],
    deployments: [],
    deploymentActivities: {},
    configurationHits: null,
    probe: { status: 200, failure: null, duration: 120, askedAt: '2026-11-20T12:00:00.000Z' },
    missingScopes: [],
    omittedSecrets: 'unknown',
    connectYamlCheck: { valid: true, problems: [], declares: null },
    overview: buildOverview(),
    syncTargets: [],
    targetSuggestions: [],
    feedSubscriptions: [],
    targetHealth: [],
    registrations: [],
    platformAnswers: { FetchSyncSituation: answerSyncSituation(), FetchSetup: answerSetup() },
  };
}

const schema = buildSchema(readFileSync(path.join(__dirname, '../../schemas/gateway.graphql'), 'utf8'));

/**
 * The gateway as the browser sees it through forward-to: it answers by executing its schema over what a test gives
 * it. Called once at the top of a spec.
 */
export function startGateway(): FakeGateway {
  const received: Received[] = [];
  const receivedByPlatform: FakeGateway['receivedByPlatform'] = [];
  let content = holdNothing();
  let answer: Answer | null = null;
  let turn = Promise.resolve();
  const server = setupServer(
    rest.get(ASSETS_FILE, (_request, respond, context) => respond(context.status(404))),
    rest.post(`${MC_API}/graphql`, async (request, respond, context) => {
      const operation = await request.json<Operation>();
      receivedByPlatform.push(operation);
      const registered = { data: { customObjects: { results: content.registrations } } };
      const given = content.platformAnswers[operation.operationName] ?? registered;
      return respond(context.json(typeof given === 'function' ? await given(operation.variables) : given));
    }),
    rest.post(`${MC_API}/proxy/forward-to`, async (request, respond, context) => {
      const operation = await request.json<Operation>();
      received.push({ ...operation, headers: request.headers });
      await turn;
      return answer ? answer(respond, context) : respond(context.json(await execute(operation, content)));
    }),
  );
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());
  afterEach(() => {
    received.length = 0;
    receivedByPlatform.length = 0;
    content = holdNothing();
    answer = null;
    turn = Promise.resolve();
  });
  return {
    received,
    receivedByPlatform,
    holds: (given) => (content = { ...content, ...given }),
    answersWith: (given) => (answer = given),
    reports: (extensions) =>
      (answer = (respond, context) =>
        respond(context.json({ errors: [{ message: 'Reported by the gateway', extensions }] }))),
    breaksConnections: () =>
      (answer = (respond) => {
        throw respond.networkError('Connection refused');
      }),
    recovers: () => (answer = null),
    holdsBack: () => {
      let release = (): void => undefined;
      turn = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}

function execute({ query, variables, operationName }: Operation, content: GatewayContent): Promise<object> {
  return graphql({
    schema,
    source: query,
    variableValues: variables,
    operationName,
    rootValue: answersFrom(content),
  });
}
