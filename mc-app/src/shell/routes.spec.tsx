import { screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startGateway } from '../test-utils/gateway';
import { paths, renderRoute } from '../test-utils/render-route';

const gateway = startGateway();

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const SCREENS = [
  ['the overview', paths.overview],
  ['the list of connectors', paths.connectors],
  ['a connector', paths.connector('connector-1')],
  ['the list of deployments', paths.deployments],
  ['a deployment', paths.deployment('deployment-1')],
  ['the list of targets', paths.targets],
  ['a target', paths.target('klaviyo')],
] as const;

it('says so when an address leads nowhere', async () => {
  renderRoute(`${paths.overview}/nowhere`);
  await screen.findByText('We could not find what you are looking for');
  expect(gateway.received).toEqual([]);
});

it('asks nothing for a user who may not view Connect Console', async () => {
  renderRoute(paths.connectors, { permissions: ['ViewOrders'] });
  await screen.findByText('We could not find what you are looking for');
  expect(gateway.received).toEqual([]);
});

it.each(SCREENS)('says on %s that the project has no gateway, and checks again', async (_name, address) => {
  renderRoute(address, { gatewayOrigin: '' });
  await screen.findByText('Connect Console is not installed in this project');
  expect(gateway.received).toEqual([]);

  const value = { schema: 1, origin: 'https://found.example.com', registeredAt: '2026-11-20T10:00:00.000Z' };
  gateway.holds({ registrations: [{ id: 'registration-1', value }] });
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(gateway.received).not.toEqual([]));
  expect(gateway.received[0]?.headers.get('x-forward-to')).toBe('https://found.example.com/graphql');
});

const FORBIDDEN = {
  errors: [
    { message: 'Not allowed', extensions: { code: 'FORBIDDEN', status: 403, correlationId: 'c-403' } },
  ],
};

const TROUBLES = [
  {
    trouble: 'an unreachable Connect API',
    cause: () => gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502, correlationId: 'c-1' }),
    message: 'Connect cannot be reached',
  },
  {
    trouble: 'a Connect API that answers 502',
    cause: () => gateway.reports({ code: 'BadGateway', status: 502, correlationId: 'c-2' }),
    message: 'Connect cannot be reached',
  },
  {
    trouble: 'a Connect API that is too slow',
    cause: () => gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 }),
    message: 'Connect did not answer in time',
  },
  {
    trouble: 'a Connect API that answers no JSON',
    cause: () => gateway.reports({ code: 'UPSTREAM_INVALID_RESPONSE', status: 502 }),
    message: 'Connect sent an answer that cannot be read',
  },
  {
    trouble: 'a gateway that answers no JSON',
    cause: () => gateway.answersWith((respond, context) => respond(context.text('<html>'))),
    message: 'The service sent an answer that cannot be read',
  },
  {
    trouble: 'a refusal',
    cause: () =>
      gateway.answersWith((respond, context) => respond(context.status(403), context.json(FORBIDDEN))),
    message: 'You do not have the permission for this',
  },
];

describe.each(SCREENS)('on %s', (_name, address) => {
  it.each(TROUBLES)('explains $trouble and recovers by another attempt', async ({ cause, message }) => {
    cause();
    renderRoute(address);
    expect(await screen.findAllByText(message)).not.toEqual([]);

    gateway.recovers();
    for (const button of screen.getAllByRole('button', { name: 'Try again' })) await userEvent.click(button);
    await waitFor(() => expect(screen.queryByText(message)).not.toBeInTheDocument());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

it('gives support the code and the correlation ID to find the request', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502, correlationId: 'c-1' });
  renderRoute(paths.connectors);
  await screen.findByText('UPSTREAM_UNREACHABLE, HTTP 502');
  screen.getByText('c-1');
});

it('waits as long as Connect asks for before it offers another attempt', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  gateway.reports({ code: 'RATE_LIMITED', status: 429, retryAfterSeconds: 3 });
  renderRoute(paths.connectors);
  await screen.findByText('Too many requests');
  expect(screen.getByRole('button', { name: 'Try again in 3 s' })).toBeDisabled();
  expect(await screen.findByRole('button', { name: 'Try again' }, { timeout: 4_000 })).toBeEnabled();
});

it('waits for a gateway that is being started', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  gateway.answersWith((respond, context) => respond(context.status(502), context.text('Bad gateway')));
  renderRoute(paths.connectors);
  await screen.findByText('The service is waking up', undefined, { timeout: 10_000 });
  gateway.recovers();
  await screen.findByText('No connectors yet', undefined, { timeout: 10_000 });
});

it('gives up after 40 seconds without an answer', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  // jsdom and msw report it there.
  jest.spyOn(console, 'error').mockImplementation();
  gateway.breaksConnections();
  renderRoute(paths.connectors);
  await screen.findByText('The service is waking up', undefined, { timeout: 10_000 });
  await screen.findByText('No connection to the service', undefined, { timeout: 60_000 });
  screen.getByRole('button', { name: 'Try again' });
});
