import { rest } from 'msw';
import { setupServer } from 'msw/node';
import { answerAsGateway, CALM_GATEWAY, type GatewayContent } from './gateway';
import { answerAsPlatform, NO_CONTENT, type PlatformContent } from './platform';

// Where the kit sends requests in Jest.
const MC_API = 'http://localhost:8080';

type Operation = { operationName: string; query: string; variables: Record<string, unknown> };

export type FakeMerchantCenter = {
  /** All operations of the test that went to commercetools, in their order */
  asked: Operation[];
  /** The same that went to the gateway */
  askedGateway: Operation[];
  platformHolds: (content: Partial<PlatformContent>) => void;
  gatewayHolds: (content: Partial<GatewayContent>) => void;
  /** Fails whatever commercetools is asked with an HTTP status; null: no more. */
  platformFails: (status: number | null) => void;
  /** Lets operations of this name wait, in milliseconds. */
  delays: (operationName: string, milliseconds: number) => void;
};

/** commercetools and the gateway as a view reaches them. Called once at the top of a spec. */
export function startMerchantCenter(): FakeMerchantCenter {
  const asked: Operation[] = [];
  const askedGateway: Operation[] = [];
  const delays = new Map<string, number>();
  let platform = NO_CONTENT;
  let gateway = CALM_GATEWAY;
  let failure: number | null = null;
  const server = setupServer(
    rest.post(`${MC_API}/graphql`, async (request, respond, context) => {
      const operation = await request.json<Operation>();
      asked.push(operation);
      const delay = context.delay(delays.get(operation.operationName) ?? 0);
      if (failure !== null) {
        return respond(delay, context.status(failure), context.json({ message: 'Failed' }));
      }
      return respond(delay, context.json(await answerAsPlatform(operation, platform)));
    }),
    rest.post(`${MC_API}/proxy/forward-to`, async (request, respond, context) => {
      const operation = await request.json<Operation>();
      askedGateway.push(operation);
      const delay = context.delay(delays.get(operation.operationName) ?? 0);
      return respond(delay, context.json(await answerAsGateway(operation, gateway)));
    }),
  );
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => server.close());
  beforeEach(() => {
    asked.length = 0;
    askedGateway.length = 0;
    delays.clear();
    platform = NO_CONTENT;
    gateway = CALM_GATEWAY;
    failure = null;
  });
  return {
    asked,
    askedGateway,
    platformHolds: (content) => (platform = { ...platform, ...content }),
    gatewayHolds: (content) => (gateway = { ...gateway, ...content }),
    platformFails: (status) => (failure = status),
    delays: (operationName, milliseconds) => delays.set(operationName, milliseconds),
  };
}
