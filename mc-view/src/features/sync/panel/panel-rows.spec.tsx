import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startMerchantCenter } from '../../../test-utils/merchant-center';
import { openView } from '../../../test-utils/open-view';
import {
  at,
  buildMessage,
  buildOrder,
  buildRecord,
  buildSuccess,
  buildTarget,
  ORDER_ID,
} from '../../../test-utils/sync-world.builder';

const mc = startMerchantCenter();
const ORDER_PAGE = `/orders/${ORDER_ID}/general`;

const FAILURE = {
  messageId: 'message-2',
  messageType: 'OrderStateChanged',
  sequenceNumber: 2,
  resourceVersion: 2,
  attempts: 3,
  firstAt: at('09:10'),
  lastAt: at('09:20'),
  error: { code: 'HTTP_422', category: 'data', httpStatus: 422, message: 'The field “sku” is missing' },
};
const TRANSIENT = { ...FAILURE, error: { code: 'HTTP_429', category: 'transient', httpStatus: 429 } };
const OLD = { ...TRANSIENT, firstAt: '2026-11-10T09:00:00.000Z', lastAt: '2026-11-12T09:00:00.000Z' };
const SKIPPED = { at: at('09:20'), sequenceNumber: 2, resourceVersion: 2, reason: 'NO_EMAIL' };

type Case = {
  name?: string;
  target?: Record<string, unknown>;
  record?: Record<string, unknown>;
  order?: Record<string, unknown>;
  messages?: ReturnType<typeof buildMessage>[];
};

async function openRow({ name, target, record, order, messages }: Case): Promise<HTMLElement> {
  mc.platformHolds({
    order: buildOrder(order),
    customObjects: [buildTarget('fluent', target), ...(record ? [buildRecord('fluent', record)] : [])],
    messages: messages ?? [buildMessage(1), buildMessage(2)],
  });
  openView(ORDER_PAGE);
  const button = await screen.findByRole('button', { name: name ?? 'Fluent' });
  if (button.getAttribute('aria-expanded') === 'false') await userEvent.click(button);
  const row = button.closest('li');
  if (!row) throw new Error('The system has no row');
  await within(row).findByText('What to do');
  return row;
}

const SYNC_INFO = { channel: { id: 'c-1', key: 'fluent' }, externalId: 'f-9', syncedAt: at('09:30') };

const CASES: [word: string, reason: RegExp, given: Case][] = [
  ['Not tracked', /^Tracking is switched off for Fluent/, { target: { enabled: false } }],
  ['Failed', /^Fluent does not accept the data/, { record: { open: [FAILURE] } }],
  ['Failed, no longer retried', /has probably dropped it: a replay is needed/, { record: { open: [OLD] } }],
  ['Retrying', /The queue keeps it for up to 7 days/, { record: { open: [TRANSIENT] } }],
  ['Synced', /^Everything that concerns Fluent has been confirmed/, { record: buildSuccess(2) }],
  [
    'Pending',
    /^1 change is on the way, the oldest for/,
    { target: { slaSeconds: 90_000 }, record: buildSuccess(1) },
  ],
  ['Behind', /^1 newer change has not arrived/, { record: buildSuccess(1) }],
  [
    'Behind',
    /^1 of 2 events not confirmed/,
    { target: { mode: 'events' }, record: { ...buildSuccess(2), done: [2] } },
  ],
  ['Skipped', /^The connector left it out: there is no e-mail address/, { record: { skipped: SKIPPED } }],
  [
    'Synced (syncInfo only)',
    /^The order notes in syncInfo that it was handed over Nov 20, 2026/,
    { order: { syncInfo: [SYNC_INFO] } },
  ],
  ['Pending', /^2 changes are on the way/, { target: { slaSeconds: 90_000 } }],
  ['Never received', /^Fluent should have received this 59 min ago/, {}],
  ['Not due', /^Nothing has happened yet that concerns Fluent/, { messages: [] }],
  ['Unknown', /when tracking of this system began/, { target: { trackedSince: at('09:59') } }],
  ['Not expected', /^Fluent does not take this kind of data/, { target: { resourceTypes: ['customer'] } }],
  [
    'Synced, claimed',
    /^The connector says that this arrived/,
    { record: { last: { at: at('09:31'), outcome: 'ok', resourceVersion: 4 } } },
  ],
];

describe('each way that an order can stand in a system', () => {
  it.each(CASES)('%s: %s', async (word, reason, given) => {
    const row = await openRow(given);
    expect(within(row).getByText(word)).toBeInTheDocument();
    expect(within(row).getByText(reason)).toBeInTheDocument();
  });
});

describe('a failure', () => {
  it('is told with its code, its message, what it is about and how often it was reported', async () => {
    const row = await openRow({ record: { open: [FAILURE] } });
    expect(within(row).getByText('HTTP_422')).toBeInTheDocument();
    expect(within(row).getByText('The field “sku” is missing')).toBeInTheDocument();
    expect(within(row).getByText('Order status changed (OrderStateChanged) #2')).toBeInTheDocument();
    expect(within(row).getByText('at least 3 reported')).toBeInTheDocument();
    expect(within(row).getByText(/^Copy the summary and hand it over/)).toBeInTheDocument();
  });

  it('can be handed over from its row, with what its Message carries and its replay', async () => {
    userEvent.setup(); // Brings a clipboard: without one there is nothing to copy to.
    const row = await openRow({ record: { open: [FAILURE] } });
    for (const name of ['Payload', 'Prepare a replay', 'Copy summary']) {
      expect(within(row).getByRole('button', { name })).toBeInTheDocument();
    }
  });

  it('names the HTTP status where its code does not', async () => {
    const error = { ...FAILURE.error, code: 'NO_SKU' };
    const row = await openRow({ record: { open: [{ ...FAILURE, error }] } });
    expect(within(row).getByText('NO_SKU, HTTP 422')).toBeInTheDocument();
  });

  it('that is retried says when, as far as the connector tells', async () => {
    const row = await openRow({ record: { open: [{ ...TRANSIENT, nextRetryAt: at('10:05') }] } });
    const next = within(row).getByText('Next attempt').nextElementSibling;
    expect(next).toHaveTextContent(/^Nov 20, 2026/);
    expect(within(row).getByText('Wait: it goes on by itself.')).toBeInTheDocument();
  });

  it('that the queue retries says until when at the latest', async () => {
    const row = await openRow({ record: { open: [TRANSIENT] } });
    expect(
      within(row).getByText(/^the queue decides, until Nov 27, 2026.* at the latest$/),
    ).toBeInTheDocument();
  });

  it('is not alone when there are more', async () => {
    const row = await openRow({
      record: { open: [FAILURE, { ...FAILURE, messageId: 'm', sequenceNumber: 1 }] },
    });
    expect(within(row).getByText('1 other failure is open.')).toBeInTheDocument();
  });
});

describe('what a row rests on', () => {
  it('names the events that are missing', async () => {
    const row = await openRow({ target: { mode: 'events' }, record: { ...buildSuccess(2), done: [2] } });
    expect(within(row).getByText('1 event not confirmed')).toBeInTheDocument();
    const event = within(row).getByText('Order created (OrderCreated) #1').closest('li') ?? document.body;
    expect(within(event).getByRole('button', { name: 'Payload' })).toBeInTheDocument();
    expect(within(event).getByRole('button', { name: 'Prepare a replay' })).toBeInTheDocument();
    expect(within(row).getByText(/^Last synced Nov 20, 2026/)).toBeInTheDocument();
  });

  it('names who reported, when, and which version arrived', async () => {
    const writer = { name: 'fluent-connector', version: '2.1.1' };
    const row = await openRow({ record: { ...buildSuccess(1), writer } });
    expect(
      within(row).getByText(
        /^Reported by fluent-connector 2.1.1 · last report .* · version 1 arrived, now at 4$/,
      ),
    ).toBeInTheDocument();
  });

  it('names a system of which there are only reports', async () => {
    mc.platformHolds({ order: buildOrder(), customObjects: [buildRecord('legacy', buildSuccess(1))] });
    openView(ORDER_PAGE);
    const button = await screen.findByRole('button', { name: 'legacy' });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/no registry entry says what it should receive/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Register legacy under Sync → Targets/ })).toBeInTheDocument();
  });
});

describe('records that nobody should have written', () => {
  it.each([
    ['too large', { note: 'x'.repeat(1_000_000) }],
    ['of a later version', { schema: 2 }],
    ['not valid', { open: 'many' }],
    ['key and content differ', { target: 'klaviyo' }],
  ])('%s: it is named and breaks nothing', async (words, value) => {
    const row = await openRow({ record: { ...buildSuccess(2), ...value } });
    expect(screen.getByText('1 record cannot be read')).toBeInTheDocument();
    expect(screen.getByText(`order.${ORDER_ID}.fluent: ${words}`)).toBeInTheDocument();
    expect(within(row).getByText('Unknown')).toBeInTheDocument();
  });

  it.each([['text'], [[1, 2]], [{}]])('a value of %j is named as well', async (value) => {
    mc.platformHolds({
      order: buildOrder(),
      customObjects: [
        buildTarget('fluent'),
        { container: 'sync-status', key: `order.${ORDER_ID}.fluent`, value },
      ],
    });
    openView(ORDER_PAGE);
    await screen.findByText(`order.${ORDER_ID}.fluent: not valid`);
  });

  it('a script in a text is a text, and an address that is none is no link', async () => {
    const script = '<img src=x onerror="document.title = 1"><script>document.title = 1</script>';
    const row = await openRow({
      name: script,
      target: { label: script },
      record: {
        ...buildSuccess(1, { externalId: script, externalUrl: 'javascript:document.title=1' }),
        open: [{ ...FAILURE, error: { ...FAILURE.error, message: script } }],
      },
    });
    expect(within(row).getAllByText(script).length).toBeGreaterThan(0);
    expect(row.querySelector('img[src=x], script')).toBeNull();
    expect(row.querySelector('a[href^="javascript"]')).toBeNull();
  });

  it('a registry entry that cannot be read is Unknown and leads to it', async () => {
    mc.platformHolds({
      order: buildOrder(),
      customObjects: [{ container: 'sync-target', key: 'fluent', value: { schema: 9 } }],
    });
    openView(ORDER_PAGE);
    await screen.findByText(/^The registry entry of this system cannot be read: a later version/);
    expect(screen.getByRole('link', { name: /Open the registry entry of fluent/ })).toBeInTheDocument();
  });
});
