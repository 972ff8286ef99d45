import {
  fireEvent,
  renderCustomView,
  screen,
  waitFor,
} from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import { graphql } from 'msw';
import { setupServer } from 'msw/node';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import {
  at,
  buildResourceSync,
  buildSyncFeed,
  buildSyncMessage,
  ORDER,
} from '../../../test-utils/resource-sync.builder';
import { SyncExports } from './sync-exports';

const CONFIGURATION = {
  syncFeed: {
    __typename: 'SyncFeed',
    deployments: [
      {
        __typename: 'Deployment',
        id: 'deployment-1',
        key: 'klaviyo-production',
        globalConfiguration: null,
        applications: [
          {
            __typename: 'ApplicationDeployment',
            id: 'application-1',
            topic: null,
            standardConfiguration: [{ __typename: 'StandardConfigurationValue', key: 'KLAVIYO_LIST' }],
            securedConfiguration: [{ __typename: 'SecuredConfigurationState', key: 'KLAVIYO_API_KEY' }],
          },
        ],
      },
    ],
  },
};

const server = setupServer();
const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
const saved: { name: string; blob: Blob }[] = [];
let lastBlob = new Blob();

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  URL.createObjectURL = (blob: Blob) => {
    lastBlob = blob;
    return 'blob:bundle';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: lastBlob });
  });
});
afterEach(() => {
  server.resetHandlers();
  writeText.mockClear();
  saved.length = 0;
});
afterAll(() => server.close());

function show(sync: ResourceSync): void {
  renderCustomView({
    locale: 'en',
    projectKey: 'demo-store',
    customViewHostUrl: 'https://mc.example/demo-store/orders/1/general',
    environment: { gatewayOrigin: 'https://gateway.example', applicationEntryPoint: 'connect-console' },
    apolloClient: createConsoleApolloClient(),
    children: <SyncExports sync={sync} />,
  });
}

async function copied(sync: ResourceSync): Promise<string[]> {
  show(sync);
  fireEvent.click(screen.getByRole('button', { name: 'Copy summary' }));
  await screen.findByRole('button', { name: 'Copied' });
  return (writeText.mock.calls[0]?.[0] ?? '').split('\n');
}

async function savedFile(format: 'Markdown' | 'JSON'): Promise<{ name: string; text: string }> {
  fireEvent.click(screen.getByRole('button', { name: `Support bundle (${format})` }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const [{ name, blob }] = saved as [{ name: string; blob: Blob }];
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
  return { name, text };
}

const FAILED = {
  status: 'Failed',
  open: [
    {
      messageId: 'message-1',
      messageType: 'OrderCreated',
      sequenceNumber: 1,
      resourceVersion: 1,
      attempts: 2,
      firstAt: at('10:05'),
      lastAt: at('10:07:09'),
      nextRetryAt: null,
      error: {
        code: 'HTTP_400',
        category: 'data',
        httpStatus: 400,
        message: 'Refused:\n lena@example.com is not valid',
      },
    },
  ],
};

const SYNCED = {
  status: 'Synced',
  done: [1],
  synced: {
    at: at('10:01'),
    sequenceNumber: 1,
    resourceVersion: 1,
    messageId: 'message-1',
    messageType: 'OrderCreated',
    externalId: 'F-77',
    externalUrl: null,
    payloadHash: null,
  },
};

const BOTH = buildResourceSync({
  entries: [
    { record: FAILED },
    { target: { key: 'fluent', label: 'Fluent OMS', mode: 'state', deploymentKey: null }, record: SYNCED },
  ],
  feed: buildSyncFeed(),
});

describe('the summary for a ticket', () => {
  it('has a line about the order and one for each system, with times in UTC and ids', async () => {
    expect(await copied(BOTH)).toEqual([
      `2026-000123, order ${ORDER.id}, project demo-store, 2026-11-20 15:00:00 UTC`,
      'Klaviyo: Failed · Klaviyo does not accept the data. Sent again unchanged, it will fail again. · Last failure 2026-11-20 10:07:09 UTC: HTTP_400, Refused: [redacted] is not valid · OrderCreated #1 message-1',
      'Fluent OMS: Synced · Everything that concerns Fluent OMS has been confirmed. · Last success: 2026-11-20 10:01:00 UTC · External id: F-77',
      '',
    ]);
  });

  it('names Messages that were not confirmed, but not all of many', async () => {
    const messages = [1, 2, 3, 4, 5].map((sequenceNumber) => buildSyncMessage({ sequenceNumber }));
    const [, line] = await copied(buildResourceSync({ messages }));
    expect(line).toContain('Klaviyo: Never received');
    expect(line).toMatch(/Not confirmed: OrderCreated #1 message-1, .*OrderCreated #3 message-3 and 2 more$/);
  });

  it('has the time of syncInfo in UTC, too', async () => {
    const { resource } = buildResourceSync();
    const syncInfo = [{ channelKey: 'klaviyo', externalId: 'K-1', syncedAt: at('10:30') }];
    const [, line] = await copied(buildResourceSync({ resource: { ...resource, syncInfo } }));
    expect(line).toContain('handed over 2026-11-20 10:30:00 UTC');
    expect(line).toContain('External id: K-1');
  });
});

describe('the support bundle', () => {
  it('is saved as JSON, with names of configuration keys and without personal data', async () => {
    server.use(
      graphql.query('FetchFeedDetails', (request, response, context) => {
        expect(request.variables).toEqual({ deploymentKeys: ['klaviyo-production'] });
        return response(context.data(CONFIGURATION));
      }),
    );
    show(BOTH);
    const { name, text } = await savedFile('JSON');
    expect(name).toBe('sync-order-2026-000123.json');
    expect(JSON.parse(text)).toMatchObject({
      projectKey: 'demo-store',
      targets: [
        { key: 'klaviyo', configurationKeys: ['KLAVIYO_API_KEY', 'KLAVIYO_LIST'] },
        { key: 'fluent' },
      ],
    });
    expect(text).not.toContain('lena@example.com');
  });

  it('is saved as Markdown, also when the gateway does not answer', async () => {
    server.use(
      graphql.query('FetchFeedDetails', (_request, response, context) =>
        response(context.errors([{ message: 'no', extensions: { code: 'FORBIDDEN' } }])),
      ),
    );
    show(BOTH);
    const { name, text } = await savedFile('Markdown');
    expect(name).toBe('sync-order-2026-000123.md');
    expect(text).toMatch(/^# Sync of order 2026-000123\n/);
    expect(text).toContain('## Klaviyo (klaviyo)');
  });

  it('asks no gateway where it has told of no Deployment', async () => {
    show(buildResourceSync());
    expect((await savedFile('Markdown')).text).toContain('## Klaviyo (klaviyo)');
  });
});
