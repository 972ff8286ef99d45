import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startMerchantCenter } from '../../test-utils/merchant-center';
import { openView } from '../../test-utils/open-view';
import {
  at,
  buildMessage,
  buildOrder,
  buildRecord,
  buildSuccess,
  buildTarget,
  ORDER_ID,
} from '../../test-utils/sync-world.builder';

const mc = startMerchantCenter();
const ORDER_PAGE = `/orders/${ORDER_ID}/general`;

const HOLDS_TWO = {
  order: buildOrder(),
  customObjects: [
    buildTarget('klaviyo'),
    buildTarget('fluent'),
    buildRecord(
      'klaviyo',
      buildSuccess(2, { externalId: 'k-1', externalUrl: 'https://klaviyo.example/k-1' }),
    ),
    buildRecord('fluent', buildSuccess(1)),
  ],
  messages: [buildMessage(1), buildMessage(2)],
};

function rowOf(name: string): HTMLElement {
  const row = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!row) throw new Error(`There is no row for ${name}`);
  return row;
}

async function findRow(name: string): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 3, name });
  return rowOf(name);
}

describe('the panel beside an order', () => {
  it('answers in one sentence, from one request', async () => {
    mc.platformHolds(HOLDS_TWO);
    openView(ORDER_PAGE);
    await screen.findByRole('heading', { level: 1, name: 'Order 2026-000123' });
    await screen.findByText('1 of 2 systems are up to date; Fluent is 1 change behind, 58 min');
    expect(mc.asked).toHaveLength(1);
  });

  it('has a row for each system, the worst first and open', async () => {
    mc.platformHolds(HOLDS_TWO);
    openView(ORDER_PAGE);
    await findRow('Fluent');
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Fluent',
      'Klaviyo',
    ]);
    expect(screen.getByRole('button', { name: 'Fluent' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: 'Klaviyo' })).toHaveAttribute('aria-expanded', 'false');
    expect(within(rowOf('Fluent')).getByText(/1 newer change has not arrived/)).toBeInTheDocument();
  });

  it('says when it was synced, under which id, and leads there', async () => {
    mc.platformHolds(HOLDS_TWO);
    openView(ORDER_PAGE);
    const row = await findRow('Klaviyo');
    expect(within(row).getByText('Synced')).toBeInTheDocument();
    expect(within(row).getByText(/^Synced Nov 20, 2026/)).toBeInTheDocument();
    expect(within(row).getByRole('link', { name: 'Id k-1 (opens in a new tab)' })).toHaveAttribute(
      'href',
      'https://klaviyo.example/k-1',
    );
  });

  it('opens and closes a row by keyboard', async () => {
    const user = userEvent.setup();
    mc.platformHolds(HOLDS_TWO);
    openView(ORDER_PAGE);
    await findRow('Klaviyo');
    screen.getByRole('button', { name: 'Klaviyo' }).focus();
    await user.keyboard('{Enter}');
    expect(
      within(rowOf('Klaviyo')).getByText('Everything that concerns Klaviyo has been confirmed.'),
    ).toBeVisible();
    await user.keyboard(' ');
    expect(within(rowOf('Klaviyo')).queryByText(/has been confirmed/)).not.toBeInTheDocument();
  });

  it('is calm where nothing is outstanding: no row is open', async () => {
    const notDue = buildTarget('reviews', { messageTypes: ['DeliveryAdded'] });
    mc.platformHolds({
      ...HOLDS_TWO,
      customObjects: [...HOLDS_TWO.customObjects, notDue],
      messages: [buildMessage(1)],
    });
    openView(ORDER_PAGE);
    await screen.findByText('All 2 systems are up to date');
    for (const name of ['Reviews', 'Fluent', 'Klaviyo']) {
      expect(screen.getByRole('button', { name })).toHaveAttribute('aria-expanded', 'false');
    }
  });

  it('asks by a range of keys that no quote in the address can leave', async () => {
    mc.platformHolds(HOLDS_TWO);
    openView('/orders/a%22%20or%20key%20%3E%20%22b/general');
    await waitFor(() => expect(mc.asked).toHaveLength(1));
    expect(mc.asked[0]?.variables).toMatchObject({
      recordsWhere: 'key >= "order.a\\" or key > \\"b." and key < "order.a\\" or key > \\"b/"',
    });
  });

  it('reads the order from every page that shows one', async () => {
    mc.platformHolds(HOLDS_TWO);
    openView(`/customers/customer-1/orders/${ORDER_ID}/shipping`);
    await screen.findByRole('heading', { level: 1, name: 'Order 2026-000123' });
  });

  it('leads to the registry while no system is registered', async () => {
    mc.platformHolds({ order: buildOrder() });
    openView(ORDER_PAGE);
    await screen.findByRole('heading', { name: 'No system is registered yet' });
    expect(screen.getByRole('link', { name: /Open Sync → Targets/ })).toHaveAttribute(
      'href',
      '/demo-store/connect-console/sync/targets',
    );
  });

  it('says that there is no such order', async () => {
    mc.platformHolds({ customObjects: HOLDS_TWO.customObjects });
    openView(ORDER_PAGE);
    await screen.findByText('This does not exist (any more)');
  });

  it('says that it was not opened on a page that it knows', () => {
    openView('/categories/1/general');
    expect(
      screen.getByRole('heading', {
        name: 'This panel was not opened on an order, a customer or a product',
      }),
    ).toBeInTheDocument();
    expect(mc.asked).toHaveLength(0);
  });
});

describe('checking again', () => {
  it('announces what changed, and offers to refresh the page behind', async () => {
    const user = userEvent.setup();
    const post = jest.spyOn(window.parent, 'postMessage').mockImplementation(() => undefined);
    mc.platformHolds(HOLDS_TWO);
    openView(ORDER_PAGE);
    await findRow('Fluent');
    expect(screen.queryByRole('button', { name: 'Close and refresh the page' })).not.toBeInTheDocument();

    mc.platformHolds({
      order: buildOrder({ version: 5 }),
      customObjects: [...HOLDS_TWO.customObjects.slice(0, 3), buildRecord('fluent', buildSuccess(2))],
    });
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    const words = await screen.findByText('It changed meanwhile. Fluent: Behind → Synced.');
    expect(words.closest('[role="status"]')).not.toBeNull();

    await user.click(screen.getByRole('button', { name: 'Close and refresh the page' }));
    expect(post).toHaveBeenCalledWith(
      { origin: window.location.origin, eventName: 'custom-view-close' },
      window.location.origin,
    );
    post.mockRestore();
  });

  it('says when nothing changed', async () => {
    const user = userEvent.setup();
    mc.platformHolds(HOLDS_TWO);
    openView(ORDER_PAGE);
    await findRow('Fluent');
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await screen.findByText('Checked: nothing changed.');
    expect(screen.getByRole('button', { name: 'Check again' })).toHaveFocus();
  });
});

describe('customers and products', () => {
  const FED_BY_CHANGES = { messageTypes: [], resourceTypes: ['customer'], changes: ['customer'] };
  const CUSTOMER = {
    id: 'c-1',
    version: 5,
    customerNumber: 'C-77',
    createdAt: at('08:00'),
    lastModifiedAt: at('09:00'),
  };

  it.each([
    ['Synced', 5, { synced: { at: at('09:01'), resourceVersion: 5 } }],
    ['Behind', 12, { synced: { at: at('09:01'), resourceVersion: 5 } }],
  ])('a customer that is fed by changes is %s at version %s', async (word, version, record) => {
    mc.platformHolds({
      customer: { ...CUSTOMER, version },
      customObjects: [
        buildTarget('fluent', FED_BY_CHANGES),
        buildRecord('fluent', record, { typeId: 'customer', id: 'c-1' }),
      ],
    });
    openView('/customers/c-1/general');
    await screen.findByRole('heading', { level: 1, name: 'Customer C-77' });
    expect(within(await findRow('Fluent')).getByText(word)).toBeInTheDocument();
  });

  it('a product from before tracking began is Unknown, and says why', async () => {
    mc.platformHolds({
      product: {
        id: 'p-1',
        version: 2,
        key: 'jacket',
        createdAt: at('08:00'),
        lastModifiedAt: '2026-10-01T00:00:00.000Z',
      },
      customObjects: [
        buildTarget('fluent', { ...FED_BY_CHANGES, resourceTypes: ['product'], changes: ['product'] }),
      ],
    });
    openView('/products/p-1/general');
    await screen.findByRole('heading', { level: 1, name: 'Product jacket' });
    const row = await findRow('Fluent');
    expect(within(row).getByText('Unknown')).toBeInTheDocument();
    expect(
      within(row).getByText(/^It is from before .* when tracking of this system began/),
    ).toBeInTheDocument();
  });
});
