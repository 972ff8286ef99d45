import {
  fireEvent,
  renderCustomView,
  screen,
  within,
} from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import type { SyncMessage } from '@connect-console/domain';
import { graphql, rest } from 'msw';
import { setupServer } from 'msw/node';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { at, buildResourceSync, buildSyncMessage, ORDER } from '../../../test-utils/resource-sync.builder';
import { ReplayButton } from './replay-button';

const DETAILS = {
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
            topic: 'connect-klaviyo-events',
            standardConfiguration: [],
            securedConfiguration: [],
          },
        ],
      },
    ],
  },
};

const server = setupServer();
const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
beforeEach(() =>
  server.use(
    graphql.query('FetchFeedDetails', (_request, response, context) => response(context.data(DETAILS))),
    rest.get('*/proxy/ctp/demo-store/messages/message-1', (_request, response, context) =>
      response(context.json({ type: 'OrderCreated', order: { customerEmail: 'lena@example.com' } })),
    ),
  ),
);
afterEach(() => {
  server.resetHandlers();
  writeText.mockClear();
});
afterAll(() => server.close());

type Shown = { sync?: ResourceSync; message?: SyncMessage; target?: string };

async function open({
  sync = buildResourceSync(),
  message = buildSyncMessage(),
  target,
}: Shown = {}): Promise<HTMLElement> {
  renderCustomView({
    locale: 'en',
    projectKey: 'demo-store',
    customViewHostUrl: 'https://mc.example/demo-store/orders/1/general',
    environment: { gatewayOrigin: 'https://gateway.example', applicationEntryPoint: 'connect-console' },
    apolloClient: createConsoleApolloClient(),
    children: <ReplayButton sync={sync} message={message} {...(target === undefined ? {} : { target })} />,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Prepare a replay' }));
  return screen.findByRole('dialog');
}

function factOf(dialog: HTMLElement, term: string): string | null | undefined {
  return within(dialog).getByText(term).closest('dt')?.nextElementSibling?.textContent;
}

const SUCCESS = {
  at: at('10:01'),
  sequenceNumber: 1,
  resourceVersion: 1,
  messageId: 'message-1',
  messageType: 'OrderCreated',
  externalId: null,
  externalUrl: null,
  payloadHash: null,
};

const FAILURE = {
  messageId: 'message-1',
  messageType: 'OrderCreated',
  sequenceNumber: 1,
  resourceVersion: 1,
  attempts: 1,
  firstAt: at('14:50'),
  lastAt: at('14:50'),
  nextRetryAt: null,
  error: { code: 'HTTP_400', category: 'data', httpStatus: 400, message: null },
};

describe('preparing a replay', () => {
  it('says that nothing is sent, and gives what a receiver needs', async () => {
    const dialog = await open();
    expect(await screen.findByRole('dialog', { name: 'Replay of Order created (OrderCreated) #1' })).toBe(
      dialog,
    );
    expect(within(dialog).getByText(/A dry run: nothing is sent from here/)).toBeInTheDocument();
    expect(factOf(dialog, 'Message id')).toBe('message-1');
    expect(factOf(dialog, 'Idempotency key')).toBe(`${ORDER.id}:1`);
    await within(dialog).findByText('connect-klaviyo-events');
  });

  it('shows what the Message carries, redacted', async () => {
    const dialog = await open();
    await within(dialog).findByText(/"customerEmail": "\[redacted\]"/);
    expect(dialog).not.toHaveTextContent('lena@example.com');
  });

  it('says what the record will say after each outcome', async () => {
    const dialog = await open();
    expect(factOf(dialog, 'When it ends as “Synced”')).toBe('Synced, no open failure');
    expect(factOf(dialog, 'When it ends as “Failed”')).toBe('Failed, 1 open failure');
    expect(factOf(dialog, 'When it ends as “Retrying”')).toBe('Retrying, 1 open failure');
    await within(dialog).findByText('connect-klaviyo-events');
  });

  it('copies a push envelope that holds no payload', async () => {
    const dialog = await open();
    await within(dialog).findByText(/"customerEmail"/);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Copy push envelope' }));
    await within(dialog).findByRole('button', { name: 'Copied' });
    const envelope = JSON.parse(writeText.mock.calls[0]?.[0] ?? '') as { message: { data: string } };
    expect(JSON.parse(atob(envelope.message.data))).toMatchObject({
      notificationType: 'Message',
      id: 'message-1',
      payloadNotIncluded: { payloadType: 'OrderCreated' },
    });
  });

  it('warns that an event may be counted twice when nobody has reported it', async () => {
    const dialog = await open();
    expect(within(dialog).getByText(/nobody has reported what came of it/)).toBeInTheDocument();
    expect(within(dialog).getByText(/would count it twice/)).toBeInTheDocument();
    await within(dialog).findByText('connect-klaviyo-events');
  });

  it('says that it is needed after a failure for good', async () => {
    const sync = buildResourceSync({ entries: [{ record: { status: 'Failed', open: [FAILURE] } }] });
    const dialog = await open({ sync });
    expect(within(dialog).getByText(/A replay is needed/)).toBeInTheDocument();
    expect(within(dialog).queryByText(/would count it twice/)).not.toBeInTheDocument();
    await within(dialog).findByText('connect-klaviyo-events');
  });

  it('advises to wait while it is tried again by itself', async () => {
    const open1 = [{ ...FAILURE, error: { ...FAILURE.error, category: 'transient' } }];
    const sync = buildResourceSync({ entries: [{ record: { status: 'Retrying', open: open1 } }] });
    const dialog = await open({ sync });
    expect(within(dialog).getByText(/Better wait/)).toBeInTheDocument();
    await within(dialog).findByText('connect-klaviyo-events');
  });

  it('lets the system be chosen when several take the Message', async () => {
    const sync = buildResourceSync({
      entries: [
        { record: { status: 'Synced', synced: SUCCESS, done: [1] } },
        { target: { key: 'erp', label: 'ERP', deploymentKey: null } },
        { target: { key: 'crm', label: 'CRM', messageTypes: [] } },
      ],
    });
    const dialog = await open({ sync, target: 'erp' });
    const select = within(dialog).getByRole('combobox', { name: 'System' });
    expect(select).toHaveDisplayValue('ERP');
    expect(within(select).queryByRole('option', { name: 'CRM' })).not.toBeInTheDocument();
    await within(dialog).findByText(/"customerEmail"/);
    expect(factOf(dialog, 'Topic')).toBe('Not known here');
    fireEvent.change(select, { target: { value: 'klaviyo' } });
    expect(within(dialog).getByText(/it was handled to the end/)).toBeInTheDocument();
  });

  it('gives the focus back when it is closed, also by the Escape key', async () => {
    const dialog = await open();
    await within(dialog).findByText(/"customerEmail"/);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Prepare a replay' });
    expect(button).toHaveFocus();
    fireEvent.click(button);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Close' }), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('a replay that is refused', () => {
  async function refusal(values: Parameters<typeof buildResourceSync>[0]): Promise<HTMLElement> {
    const dialog = await open({ sync: buildResourceSync(values) });
    await within(dialog).findByText(/Nothing to replay/);
    expect(within(dialog).queryByRole('button', { name: 'Copy push envelope' })).not.toBeInTheDocument();
    return dialog;
  }

  it('says that it was handled already', async () => {
    const record = { status: 'Synced', synced: SUCCESS, done: [1] };
    expect(await refusal({ entries: [{ record }] })).toHaveTextContent('Sending it again could do it twice');
  });

  it('says that it was skipped, and why', async () => {
    const skipped = {
      at: at('10:01'),
      sequenceNumber: 1,
      resourceVersion: 1,
      reason: 'NO_EMAIL',
      detail: null,
    };
    expect(
      await refusal({ entries: [{ record: { status: 'Skipped', skipped, done: [1] } }] }),
    ).toHaveTextContent('skipped on purpose (NO_EMAIL)');
  });

  it('says that a later success brought all of it', async () => {
    const synced = { ...SUCCESS, sequenceNumber: 2, resourceVersion: 2 };
    const record = { status: 'Synced', synced, done: [2] };
    expect(await refusal({ entries: [{ target: { mode: 'state' }, record }] })).toHaveTextContent(
      /a later success on Nov 20, 2026/,
    );
  });

  it('says that the system is switched off', async () => {
    expect(await refusal({ entries: [{ target: { enabled: false } }] })).toHaveTextContent(
      'switched off in the registry',
    );
  });

  it('says that no system takes the Message', async () => {
    const dialog = await open({ sync: buildResourceSync({ entries: [{ target: { messageTypes: [] } }] }) });
    expect(dialog).toHaveTextContent('No system of this project takes Messages of this type');
    expect(await within(dialog).findByRole('button', { name: 'Close' })).toBeInTheDocument();
  });
});
