import {
  fireEvent,
  renderCustomView,
  screen,
  within,
} from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import { rest, type RestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { PayloadButton } from './payload-button';

const MESSAGE = { id: 'message-1', type: 'OrderCreated', sequenceNumber: 1 };

const CARRIED = {
  id: 'message-1',
  sequenceNumber: 1,
  resource: { typeId: 'order', id: 'order-1' },
  type: 'OrderCreated',
  order: {
    orderNumber: '2026-000123',
    customerEmail: 'lena@example.com',
    shippingAddress: { firstName: 'Lena', lastName: 'Weber', city: 'Berlin' },
    totalPrice: { currencyCode: 'EUR', centAmount: 14920 },
  },
};

const server = setupServer();
const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});
afterEach(() => {
  server.resetHandlers();
  writeText.mockClear();
});
afterAll(() => server.close());

/** The Merchant Center's REST proxy, with what commercetools answers to the Message. */
function answer(status: number, body: object): RestHandler {
  return rest.get('*/proxy/ctp/demo-store/messages/message-1', (_request, response, context) =>
    response(context.status(status), context.json(body)),
  );
}

function open(): void {
  renderCustomView({
    locale: 'en',
    projectKey: 'demo-store',
    customViewHostUrl: 'https://mc.example/demo-store/orders/1/general',
    environment: {},
    apolloClient: createConsoleApolloClient(),
    children: <PayloadButton message={MESSAGE} />,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Payload' }));
}

describe('the payload of a Message', () => {
  it('is read when it is asked for, without personal data, and says what was left out', async () => {
    server.use(answer(200, CARRIED));
    open();
    const payload = screen.getByRole('region', { name: /^Payload of .*OrderCreated.*, Message 1$/ });
    expect(await within(payload).findByRole('status')).toHaveTextContent('Reading the Message…');
    await within(payload).findByText(/"orderNumber": "2026-000123"/);
    expect(payload).toHaveTextContent('"centAmount": 14920');
    expect(payload).not.toHaveTextContent(/lena|Weber/i);
    expect(within(payload).getByText(/left out.*order\.customerEmail/)).toBeInTheDocument();
  });

  it('is copied as it is shown', async () => {
    server.use(answer(200, CARRIED));
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy payload' }));
    await screen.findByRole('button', { name: 'Copied' });
    const [[copied = ''] = []] = writeText.mock.calls;
    expect(JSON.parse(copied)).toMatchObject({
      type: 'OrderCreated',
      order: { customerEmail: '[redacted]' },
    });
    expect(copied).not.toMatch(/lena|Weber/i);
  });

  it('says that nothing was left out, and still asks to check', async () => {
    server.use(answer(200, { type: 'OrderStateChanged', orderState: 'Confirmed' }));
    open();
    expect(await screen.findByText(/Nothing was left out/)).toHaveTextContent('Check before you share it');
  });

  it('names some of many fields that were left out', async () => {
    const order = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`part${index}`, { email: 'lena@example.com' }]),
    );
    server.use(answer(200, { type: 'OrderCreated', order }));
    open();
    expect(await screen.findByText(/order\.part7\.email and 2 more fields/)).not.toHaveTextContent('part8');
  });

  it('is closed and opened again without being read again', async () => {
    server.use(answer(200, CARRIED));
    open();
    await screen.findByText(/"orderNumber"/);
    const button = screen.getByRole('button', { name: 'Payload' });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    fireEvent.click(button);
    expect(screen.queryByText(/"orderNumber"/)).not.toBeInTheDocument();
    server.use(answer(500, {}));
    fireEvent.click(button);
    expect(screen.getByText(/"orderNumber"/)).toBeInTheDocument();
  });

  it('shows hostile texts as texts', async () => {
    server.use(answer(200, { type: 'OrderCreated', order: { orderNumber: '<img src=x onerror=alert(1)>' } }));
    open();
    await screen.findByText(/<img src=x onerror=alert\(1\)>/);
    expect(screen.queryByRole('img', { name: '' })).not.toBeInTheDocument();
  });
});

describe('a payload that cannot be shown', () => {
  it.each([
    [403, 'You may not see Messages'],
    [404, 'This Message is no longer kept'],
  ])('says why at status %d', async (status, text) => {
    server.use(answer(status, { statusCode: status, message: 'no', errors: [{ code: 'x', message: 'no' }] }));
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
    expect(screen.queryByRole('button', { name: /Try again/ })).not.toBeInTheDocument();
  });

  it('says that it is too large, and how to read it', async () => {
    server.use(answer(200, { type: 'OrderCreated', order: { orderNumber: 'x'.repeat(1_000_001) } }));
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('too large to be shown here');
    expect(screen.getByText(/GET \/messages\/message-1/)).toBeInTheDocument();
  });

  it('can be read again after a failure', async () => {
    server.use(answer(503, { message: 'Service unavailable' }));
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('commercetools did not answer');
    server.use(answer(200, CARRIED));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/"orderNumber"/);
  });
});
