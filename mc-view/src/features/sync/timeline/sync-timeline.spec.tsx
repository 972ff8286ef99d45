import {
  fireEvent,
  renderCustomView,
  screen,
  within,
} from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import {
  at,
  buildResourceSync,
  buildSyncFeed,
  buildSyncMessage,
} from '../../../test-utils/resource-sync.builder';
import { SyncTimeline } from './sync-timeline';

function show(sync: ResourceSync): ReturnType<typeof renderCustomView> {
  return renderCustomView({
    locale: 'en',
    projectKey: 'demo-store',
    customViewHostUrl: 'https://mc.example/demo-store/orders/1/general',
    environment: { gatewayOrigin: 'https://gateway.example', applicationEntryPoint: 'connect-console' },
    apolloClient: createConsoleApolloClient(),
    children: <SyncTimeline sync={sync} />,
  });
}

/** The page around the timeline has loaded the names before it is drawn; they stay loaded. */
beforeAll(async () => {
  const { unmount } = show(buildResourceSync({ messages: [buildSyncMessage({})] }));
  await screen.findByText('Order created');
  unmount();
});

function events(): string[] {
  return within(screen.getByRole('list', { name: 'Events, the newest first' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');
}

function event(title: string): HTMLElement {
  const items = screen.getAllByRole('listitem');
  const found = items.find((item) => item.textContent?.startsWith(title));
  if (!found) throw new Error(`There is no event ${title}`);
  return found;
}

function choose(name: string, label: string): void {
  const select = screen.getByRole('combobox', { name });
  const option = within(select).getByRole<HTMLOptionElement>('option', { name: label });
  fireEvent.change(select, { target: { value: option.value } });
}

const RUN = {
  id: 'run-1',
  kind: 'redeploy',
  subjectId: 'deployment-1',
  subjectName: 'klaviyo-production',
  tag: 'v12',
  startedAt: at('14:00'),
  endedAt: at('14:02'),
  verdict: 'passed',
};

const FAILED = {
  messageId: 'message-2',
  messageType: 'OrderStateChanged',
  sequenceNumber: 2,
  resourceVersion: 3,
  attempts: 1,
  firstAt: at('14:05'),
  lastAt: at('14:05'),
  nextRetryAt: null,
  error: { code: 'HTTP_400', category: 'data', httpStatus: 400, message: 'phone_number is not valid' },
};

const SYNCED = {
  at: at('10:01'),
  sequenceNumber: 1,
  resourceVersion: 1,
  messageId: 'message-1',
  messageType: 'OrderCreated',
  externalId: 'ext-1',
  externalUrl: 'https://klaviyo.example/ext-1',
  payloadHash: null,
};

const EVERYTHING = buildResourceSync({
  messages: [
    buildSyncMessage(),
    buildSyncMessage({ sequenceNumber: 2, type: 'OrderStateChanged', createdAt: at('14:04') }),
  ],
  resource: {
    typeId: 'order',
    id: '7c9e2f14-3b5a-4d61-9a0f-5e8d21c4b7a3',
    version: 4,
    createdAt: at('10:00'),
    lastModifiedAt: at('14:04'),
    syncInfo: [{ channelKey: 'fluent', externalId: 'F-77', syncedAt: at('10:30') }],
    name: '2026-000123',
  },
  entries: [
    {
      record: {
        status: 'Failed',
        open: [FAILED],
        synced: SYNCED,
        done: [1],
        last: {
          at: at('10:01'),
          messageId: 'message-1',
          messageType: 'OrderCreated',
          sequenceNumber: 1,
          resourceVersion: 1,
          attempt: 2,
          outcome: 'ok',
          correlationId: 'corr-1',
          durationMs: 340,
          replay: true,
        },
      },
    },
    { target: { key: 'fluent', label: 'Fluent OMS', mode: 'state', deploymentKey: null } },
  ],
  feed: buildSyncFeed({ runs: [RUN, { ...RUN, id: 'run-0', tag: 'v11', endedAt: at('09:00') }] }),
});

describe('the timeline of an order', () => {
  it('merges Messages, reports, syncInfo and deployment runs, the newest first', () => {
    show(EVERYTHING);
    const texts = events();
    const titles = [
      'Klaviyo: Failed',
      'Order status changed OrderStateChanged #2',
      'Redeploy of klaviyo-production',
      'Fluent OMS: noted in syncInfo',
      'Klaviyo: Synced',
      'Order created OrderCreated #1',
      'Redeploy of klaviyo-production',
    ];
    expect(texts.map((text, index) => text.startsWith(titles[index] ?? '?'))).toEqual(titles.map(() => true));
  });

  it('says how long ago something was, and when', () => {
    show(EVERYTHING);
    const time = within(event('Klaviyo: Failed')).getByText('55 min. ago').closest('time');
    expect(time).toHaveAttribute('datetime', at('14:05'));
    expect(time).toHaveTextContent(/Nov 20, 2026/);
  });

  it('counts full days, and takes 47 hours for one', () => {
    show(buildResourceSync({ messages: [buildSyncMessage({ createdAt: '2026-11-18T16:00:00.000Z' })] }));
    expect(event('Order created')).toHaveTextContent('1 day ago');
  });

  it('has no deployment runs where nothing has failed that they could explain', () => {
    show(
      buildResourceSync({
        entries: [{ record: { status: 'Synced', synced: SYNCED, done: [1] } }],
        feed: buildSyncFeed({ runs: [RUN] }),
      }),
    );
    expect(events().map((text) => text.slice(0, 13))).toEqual(['Klaviyo: Sync', 'Order created']);
  });

  it('tells what a report says, and links to the external record', () => {
    show(EVERYTHING);
    expect(event('Klaviyo: Failed')).toHaveTextContent('HTTP_400: phone_number is not valid');
    const synced = event('Klaviyo: Synced');
    expect(synced).toHaveTextContent(
      'Order created (OrderCreated) #1 · Attempt 2 · Took 340 ms · Replay · Correlation id corr-1',
    );
    const link = within(synced).getByRole('link', { name: 'External id ext-1 (opens in a new tab)' });
    expect(link).toHaveAttribute('href', 'https://klaviyo.example/ext-1');
  });

  it('says of a Message whom it concerns and who does not have it', () => {
    show(EVERYTHING);
    const message = event('Order status changed');
    expect(message).toHaveTextContent('Message for Klaviyo and Fluent OMS');
    expect(within(message).getByText('Failed in Klaviyo')).toBeInTheDocument();
    expect(within(message).getByRole('button', { name: 'Prepare a replay' })).toBeInTheDocument();
    expect(within(event('Order created')).queryByText(/Failed in/)).not.toBeInTheDocument();
  });

  it('marks the run that failures start after, with the way back', () => {
    show(EVERYTHING);
    const [run] = screen.getAllByText('Redeploy of klaviyo-production').map((title) => title.closest('li'));
    expect(run).toHaveTextContent('Passed · Tag v12 · Before: v11 · Feeds Klaviyo');
    expect(run).toHaveTextContent(/Failures in Klaviyo start at .*, 3 min later/);
    const link = within(run ?? document.body).getByRole('link', { name: /Open the deployment/ });
    expect(link).toHaveAttribute('href', '/demo-store/connect-console/deployments/deployment-1');
  });

  it('shows a report of an outcome that nobody knows, and a Message that no system takes', () => {
    const recent = [
      { at: at('11:00'), sequenceNumber: null, messageType: null, outcome: 'hm', attempt: null, code: null },
    ];
    show(
      buildResourceSync({
        messages: [buildSyncMessage({ type: 'OrderImported' })],
        entries: [{ record: { recent } }],
      }),
    );
    expect(event('Klaviyo: hm')).toBeInTheDocument();
    expect(event('Order imported')).toHaveTextContent('Message that no system takes');
  });

  it('calls a Message that has no name by its type', () => {
    show(buildResourceSync({ messages: [buildSyncMessage({ type: 'SomethingNew' })] }));
    expect(event('SomethingNew #1')).toBeInTheDocument();
  });

  it('says that nothing is known yet', () => {
    show(buildResourceSync({ messages: [], entries: [] }));
    expect(screen.getByText('Nothing has been noted yet')).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('the filters of the timeline', () => {
  it('narrow it to a system', () => {
    show(EVERYTHING);
    choose('System', 'Fluent OMS');
    expect(events()).toHaveLength(3);
    expect(screen.queryByText('Klaviyo: Failed')).not.toBeInTheDocument();
    choose('System', 'All systems');
    expect(events()).toHaveLength(7);
  });

  it.each([
    ['Messages', 2],
    ['Reports', 2],
    ['Failures only', 1],
    ['syncInfo entries', 1],
    ['Deployment runs', 2],
  ])('narrow it to %s', (kind, count) => {
    show(EVERYTHING);
    choose('Events', kind);
    expect(events()).toHaveLength(count);
  });

  it('say when nothing fits', () => {
    show(EVERYTHING);
    choose('System', 'Fluent OMS');
    choose('Events', 'Failures only');
    expect(screen.getByRole('status')).toHaveTextContent('No event fits these filters');
  });
});

describe('a long timeline', () => {
  const messages = Array.from({ length: 120 }, (_, index) => buildSyncMessage({ sequenceNumber: index + 1 }));

  it('is shown in steps, and reading goes on with what is new', () => {
    show(buildResourceSync({ messages }));
    expect(events()).toHaveLength(50);
    expect(screen.getByText('50 of 120 events')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(events()).toHaveLength(100);
    expect(document.activeElement).toHaveTextContent(/^Order created OrderCreated #70/);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    expect(events()).toHaveLength(120);
    expect(document.activeElement).toHaveTextContent(/^Order created OrderCreated #20/);
    expect(screen.queryByRole('button', { name: /more/ })).not.toBeInTheDocument();
  });

  it('starts with the newest again for another filter', () => {
    show(buildResourceSync({ messages }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    choose('Events', 'Messages');
    expect(events()).toHaveLength(50);
  });
});

describe('what a timeline cannot show', () => {
  it.each([
    ['records', 'Reports are not here: you do not have the permission to see them.'],
    ['messages', 'Messages are not here: you do not have the permission to see them.'],
    ['payments', 'Events of payments are not here: you do not have the permission to see them.'],
    ['resource', 'syncInfo is not here: you do not have the permission to see it.'],
  ] as const)('is named: %s hidden', (part, text) => {
    show(buildResourceSync({ hidden: [part] }));
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('names nothing that is complete', () => {
    show(buildResourceSync({ feed: buildSyncFeed() }));
    expect(screen.queryByText(/not here/)).not.toBeInTheDocument();
  });

  it('says that Messages are off, unreadable, too many, or partly expired', () => {
    show(buildResourceSync({ messageFacts: { availability: 'off' } }));
    expect(screen.getByText(/this project does not keep them for queries/)).toBeInTheDocument();
    show(buildResourceSync({ messageFacts: { availability: 'unreadable' } }));
    expect(screen.getByText(/Messages are not here: they could not be read now/)).toBeInTheDocument();
    show(buildResourceSync({ messageFacts: { complete: false } }));
    expect(screen.getByText('Only the newest 1 Messages were read.')).toBeInTheDocument();
    show(buildResourceSync({ now: '2026-12-20T10:00:00.000Z' }));
    expect(screen.getByText(/Messages from before Dec 5, 2026 may be missing/)).toBeInTheDocument();
  });

  it('says that the gateway does not tell of runs', () => {
    show(buildResourceSync({ feed: buildSyncFeed({ runs: null }) }));
    expect(screen.getByText(/Deployment runs are not here/)).toBeInTheDocument();
  });
});
