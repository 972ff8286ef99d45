import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
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

const HOLDS = {
  order: buildOrder(),
  customObjects: [buildTarget('fluent'), buildRecord('fluent', buildSuccess(2))],
  messages: [buildMessage(1), buildMessage(2)],
};

async function findRow(name: string): Promise<HTMLElement> {
  const row = (await screen.findByRole('heading', { level: 3, name })).closest('li');
  if (!row) throw new Error(`There is no row for ${name}`);
  return row;
}

describe('what the user may not see', () => {
  it.each([
    ['order', 'the data itself'],
    ['messages', 'Messages'],
    ['project', 'how long Messages are kept'],
  ])('without the right to %s all the rest is there, and what is hidden is named', async (field, name) => {
    mc.platformHolds({ ...HOLDS, refused: [field] });
    openView(ORDER_PAGE);
    await findRow('Fluent');
    expect(screen.getByText('You do not see everything')).toBeInTheDocument();
    expect(
      screen.getByText(new RegExp(`^Not visible with your permissions: ${name}\\.`)),
    ).toBeInTheDocument();
  });

  it('a refused part costs one more request, and none when it is checked again', async () => {
    const user = userEvent.setup();
    mc.platformHolds({ ...HOLDS, refused: ['messages'] });
    openView(ORDER_PAGE);
    await findRow('Fluent');
    expect(mc.asked.map(({ variables }) => variables.withMessages)).toEqual([true, false]);
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await screen.findByText('Checked: nothing changed.');
    expect(mc.asked).toHaveLength(3);
  });

  it('without the right to custom objects nothing can be told, and it says so', async () => {
    mc.platformHolds({ ...HOLDS, refused: ['customObjects'] });
    openView(ORDER_PAGE);
    await screen.findByText(/registry and reports \(custom objects\)/);
    expect(screen.getByText('Your permissions do not show which systems this goes to')).toBeInTheDocument();
    expect(screen.queryByText('No system is registered yet')).not.toBeInTheDocument();
  });

  it('without the right to all of it the panel still says what is hidden', async () => {
    mc.platformHolds({ ...HOLDS, refused: ['order', 'customObjects', 'messages', 'project'] });
    openView(ORDER_PAGE);
    await screen.findByText(
      /the data itself, registry and reports \(custom objects\), Messages, and how long Messages are kept/,
    );
  });

  it('names Subscriptions when the gateway may not read them', async () => {
    mc.platformHolds(HOLDS);
    mc.gatewayHolds({ subscriptions: null, missingScopes: ['manage_subscriptions'] });
    openView(ORDER_PAGE);
    await screen.findByText(/^Not visible with your permissions: the health of Subscriptions\./);
  });
});

describe('Messages', () => {
  it('that are switched off are named, and nothing is claimed from their absence', async () => {
    mc.platformHolds({
      ...HOLDS,
      messages: [],
      messageSettings: { enabled: false, deleteDaysAfterCreation: 15 },
    });
    openView(ORDER_PAGE);
    const row = await findRow('Fluent');
    expect(screen.getByText('This project keeps no Messages for queries')).toBeInTheDocument();
    expect(within(row).getByText('Unknown')).toBeInTheDocument();
    expect(within(row).getByText(/It changed after the last success \(v2 → v4\)/)).toBeInTheDocument();
  });

  it('that have expired are named with the time they are kept', async () => {
    mc.platformHolds({
      order: buildOrder({ createdAt: '2026-10-20T08:00:00.000Z' }),
      customObjects: [buildTarget('fluent', { trackedSince: '2026-01-01T00:00:00.000Z' })],
    });
    openView(ORDER_PAGE);
    await findRow('Fluent');
    await screen.findByText('Older Messages are gone');
    expect(screen.getByText(/^This project keeps Messages for 15 days/)).toBeInTheDocument();
    expect(screen.getByText(/^It is older than 15 days/)).toBeInTheDocument();
  });

  it('that cannot be read now are named, and read again when checked', async () => {
    const user = userEvent.setup();
    mc.platformHolds({ ...HOLDS, broken: ['messages'] });
    openView(ORDER_PAGE);
    await findRow('Fluent');
    expect(screen.getByText('Messages cannot be read right now')).toBeInTheDocument();
    mc.platformHolds({ broken: [] });
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() =>
      expect(screen.queryByText('Messages cannot be read right now')).not.toBeInTheDocument(),
    );
  });

  it('beyond 500 are read with a second request', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      buildMessage(index + 1, {
        createdAt: new Date(Date.parse(at('06:00')) + index * 1_000).toISOString(),
        type: index === 0 ? 'OrderCreated' : 'OrderCustomTypeSet',
      }),
    );
    mc.platformHolds({ ...HOLDS, customObjects: [buildTarget('fluent')], messages: many });
    openView(ORDER_PAGE);
    await screen.findByText(/Fluent never received it$/);
    expect(mc.asked.map(({ operationName }) => operationName)).toEqual([
      'FetchPlatformSync',
      'FetchMorePlatformSync',
    ]);
  });

  it('beyond 1 000 leave it unknown', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) =>
      buildMessage(index + 1, {
        createdAt: new Date(Date.parse(at('06:00')) + index * 1_000).toISOString(),
        type: 'OrderCustomTypeSet',
      }),
    );
    mc.platformHolds({ ...HOLDS, customObjects: [buildTarget('fluent')], messages: many });
    openView(ORDER_PAGE);
    await screen.findByText(/nobody can tell about Fluent$/);
    expect(screen.getByText(/^There are more Messages than are read here/)).toBeInTheDocument();
  });
});

describe('the range of keys', () => {
  it.each(['refused', 'ignored'] as const)('that is %s is replaced by the keys themselves', async (range) => {
    mc.platformHolds({
      ...HOLDS,
      range,
      customObjects: [...HOLDS.customObjects, buildRecord('fluent', {}, { id: 'another-order' })],
    });
    openView(ORDER_PAGE);
    await screen.findByText('The one system is up to date');
    expect(mc.asked.at(-1)?.variables).toMatchObject({
      withRecords: true,
      recordsWhere: `key in ("order.${ORDER_ID}.fluent")`,
    });
    expect(screen.queryByText(/another-order/)).not.toBeInTheDocument();
  });
});

describe('what feeds the systems', () => {
  const SUBSCRIPTION = {
    id: 's-1',
    key: 'orders',
    status: 'ConfigurationErrorDeliveryStopped',
    messages: [{ resourceTypeId: 'order', types: [] }],
    changes: [],
  };
  const FED = [buildTarget('fluent', { subscriptionKeys: ['orders'], deploymentKey: 'fluent-prod' })];

  it('raises the alarm when what happens is lost, and counts what must be sent again', async () => {
    mc.platformHolds({
      ...HOLDS,
      customObjects: FED,
      messages: [
        buildMessage(1),
        buildMessage(1, { id: 'm-2', resourceRef: { typeId: 'order', id: 'order-2' } }),
        buildMessage(2, { id: 'm-3', resourceRef: { typeId: 'order', id: 'order-2' } }),
        buildMessage(1, { id: 'm-4', resourceRef: { typeId: 'order', id: 'order-3' }, type: 'OrderDeleted' }),
      ],
    });
    mc.gatewayHolds({ subscriptions: [SUBSCRIPTION], lastReports: [{ target: 'fluent', at: null }] });
    openView(ORDER_PAGE);
    const alarm = await screen.findByRole('alert');
    expect(alarm).toHaveTextContent('Messages for Fluent are being lost');
    expect(alarm).toHaveTextContent(
      'The Subscription orders delivers nothing (ConfigurationErrorDeliveryStopped)',
    );
    await waitFor(() =>
      expect(alarm).toHaveTextContent(/2 orders have changed since .* and must be sent again/),
    );
  });

  it('is quieter where this order is not among what is lost', async () => {
    mc.platformHolds({
      ...HOLDS,
      customObjects: [...FED, buildRecord('fluent', buildSuccess(2))],
    });
    mc.gatewayHolds({ subscriptions: [SUBSCRIPTION], lastReports: [{ target: 'fluent', at: at('09:31') }] });
    openView(ORDER_PAGE);
    await screen.findByText('Messages for Fluent are being lost');
    expect(screen.getByText(/^Nothing of this is missing in Fluent so far/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks for no back-fill while nothing is lost', async () => {
    mc.platformHolds({ ...HOLDS, customObjects: FED });
    mc.gatewayHolds({ subscriptions: [{ ...SUBSCRIPTION, status: 'TemporaryError' }] });
    openView(ORDER_PAGE);
    await screen.findByText(/kept for up to 48 hours/);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(mc.asked).toHaveLength(1);
  });

  it('names a Subscription and a Deployment that are missing', async () => {
    mc.platformHolds({ ...HOLDS, customObjects: FED });
    openView(ORDER_PAGE);
    await screen.findByText('There is no Subscription with the key orders.');
    expect(screen.getByText('There is no Deployment with the key fluent-prod.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Open the registry entry of Fluent/ })).toHaveAttribute(
      'href',
      '/demo-store/connect-console/sync/targets/fluent',
    );
  });

  it('leads to the Deployment that is down', async () => {
    mc.platformHolds({ ...HOLDS, customObjects: FED });
    mc.gatewayHolds({
      subscriptions: [{ ...SUBSCRIPTION, status: 'Healthy' }],
      deployments: [
        { id: 'd-1', key: 'fluent-prod', status: 'Failed', connector: { repository: { tag: 'v1' } } },
      ],
    });
    openView(ORDER_PAGE);
    await screen.findByText('The Deployment fluent-prod is not running (Failed).');
    expect(screen.getByRole('link', { name: /Open the deployment that feeds Fluent/ })).toHaveAttribute(
      'href',
      '/demo-store/connect-console/deployments/d-1',
    );
  });

  it('a gateway that fails takes nothing else with it', async () => {
    mc.platformHolds(HOLDS);
    mc.gatewayHolds({ errorCode: 'UPSTREAM_UNREACHABLE' });
    openView(ORDER_PAGE);
    await screen.findByText('Subscriptions and deployments cannot be checked right now');
    expect(screen.getByText('The one system is up to date')).toBeInTheDocument();
  });

  it('without a gateway everything else is there, and no other request looks for it', async () => {
    mc.platformHolds(HOLDS);
    openView(ORDER_PAGE, { gatewayOrigin: '' });
    await screen.findByText('Subscriptions and deployments are not checked');
    expect(mc.asked).toHaveLength(1);
    expect(mc.askedGateway).toHaveLength(0);
  });

  it('finds the gateway by its registration, in the first request', async () => {
    const value = { schema: 1, origin: 'https://service-1.example', registeredAt: at('08:00') };
    mc.platformHolds({
      ...HOLDS,
      customObjects: [...HOLDS.customObjects, { container: 'connect-console-gateway', key: 'one', value }],
    });
    openView(ORDER_PAGE, { gatewayOrigin: '' });
    await waitFor(() => expect(mc.askedGateway).toHaveLength(1));
    expect(mc.asked).toHaveLength(1);
  });

  it('takes the time from the gateway, not from the browser', async () => {
    mc.platformHolds({ ...HOLDS, customObjects: [buildTarget('fluent')] });
    mc.gatewayHolds({ asOf: at('09:04') });
    openView(ORDER_PAGE);
    await screen.findByText(/Fluent is waiting: 2 changes, 3 min$/);
  });
});

describe('answers that are slow or fail', () => {
  it('says so when the answer takes over three seconds', async () => {
    mc.delays('FetchPlatformSync', 3_500);
    mc.platformHolds(HOLDS);
    openView(ORDER_PAGE);
    expect(await screen.findByRole('status', {}, { timeout: 3_400 })).toHaveTextContent(
      'The service is waking up',
    );
    await findRow('Fluent');
  });

  it('says that commercetools fails, and goes on after a retry', async () => {
    const user = userEvent.setup();
    mc.platformFails(400);
    openView(ORDER_PAGE);
    await screen.findByRole('alert');
    expect(screen.getByRole('heading', { level: 1, name: `Order ${ORDER_ID}` })).toBeInTheDocument();
    mc.platformFails(null);
    mc.platformHolds(HOLDS);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await findRow('Fluent');
  });

  it('shows the systems while payments are read, and holds the answer back until then', async () => {
    mc.delays('FetchMorePlatformSync', 300);
    mc.platformHolds({
      ...HOLDS,
      order: buildOrder({ paymentInfo: { paymentRefs: [{ typeId: 'payment', id: 'p-1' }] } }),
      customObjects: [
        buildTarget('fluent', {
          resourceTypes: ['order', 'payment'],
          messageTypes: ['OrderCreated', 'OrderStateChanged', 'PaymentTransactionAdded'],
        }),
        buildRecord('fluent', buildSuccess(2)),
      ],
      payments: [{ id: 'p-1', version: 2, createdAt: at('09:00'), lastModifiedAt: at('09:10') }],
      messages: [
        ...HOLDS.messages,
        buildMessage(1, {
          id: 'refund',
          type: 'PaymentTransactionAdded',
          resourceRef: { typeId: 'payment', id: 'p-1' },
        }),
      ],
    });
    openView(ORDER_PAGE);
    const row = await findRow('Fluent');
    expect(screen.getByText('Reading payments and older Messages…')).toBeInTheDocument();
    expect(within(row).getByText('Reading…')).toBeInTheDocument();
    expect(within(row).queryByText('Synced')).not.toBeInTheDocument();
    await screen.findByText('0 of 1 system is up to date; Fluent never received it');
    expect(screen.getByText('Payment p-1')).toBeInTheDocument();
    expect(mc.asked).toHaveLength(2);
  });

  it('says when payments cannot be read now', async () => {
    mc.platformHolds({
      ...HOLDS,
      order: buildOrder({ paymentInfo: { paymentRefs: [{ typeId: 'payment', id: 'p-1' }] } }),
      customObjects: [buildTarget('fluent', { resourceTypes: ['order', 'payment'] })],
      refused: ['payments'],
    });
    openView(ORDER_PAGE);
    await screen.findByText(/^Not visible with your permissions: payments\./);
  });
});
