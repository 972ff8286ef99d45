import {
  fireEvent,
  mapResourceAccessToAppliedPermissions,
  renderCustomView,
  screen,
  within,
} from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import { setupServer } from 'msw/node';
import { buildDeployment } from '../../test-utils/deployment.builder';
import {
  answerAsGateway,
  answerWithDeployments,
  answerWithError,
  answerWithoutRegistration,
  GATEWAY_ORIGIN,
} from '../../test-utils/gateway';
import { OrderSyncPage } from './order-sync.page';

const ORDER_ID = '7e5a1c52-58c4-4f0b-9a39-1c7d1b2d9f10';
const ORDER_PAGE = `https://mc.us-central1.gcp.commercetools.com/demo-store/orders/${ORDER_ID}/general`;

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function openView({ hostUrl = ORDER_PAGE, gatewayOrigin = GATEWAY_ORIGIN } = {}): void {
  renderCustomView({
    locale: 'en',
    projectKey: 'demo-store',
    projectAllAppliedPermissions: mapResourceAccessToAppliedPermissions(['View']),
    customViewHostUrl: hostUrl,
    environment: { gatewayOrigin, applicationEntryPoint: 'connect-console' },
    apolloClient: createConsoleApolloClient(),
    children: <OrderSyncPage />,
  });
}

function rowOf(name: string): HTMLElement {
  const row = screen.getAllByRole('listitem').find((item) => within(item).queryByText(name));
  if (!row) throw new Error(`There is no row for ${name}`);
  return row;
}

describe('the panel beside an order', () => {
  it('names the order it was opened for', async () => {
    server.use(answerWithDeployments(buildDeployment()));
    openView();
    expect(screen.getByRole('heading', { name: `Order ${ORDER_ID}` })).toBeInTheDocument();
    await screen.findByText('Bloomreach');
  });

  it('lists the connected systems with version and status', async () => {
    server.use(
      answerWithDeployments(
        buildDeployment({ id: '1', key: 'bloomreach-eu' }),
        buildDeployment({
          id: '2',
          key: null,
          status: 'Failed',
          connector: { name: 'Klaviyo', repository: { tag: 'v2.3.0' } },
        }),
      ),
    );
    openView();
    await screen.findByText('Klaviyo');
    expect(within(rowOf('Bloomreach')).getByText('bloomreach-eu · v1.0.0')).toBeInTheDocument();
    expect(within(rowOf('Bloomreach')).getByText('Deployed')).toBeInTheDocument();
    expect(within(rowOf('Klaviyo')).getByText('v2.3.0')).toBeInTheDocument();
    expect(within(rowOf('Klaviyo')).getByText('Deployment failed')).toBeInTheDocument();
  });

  it('does not call a system deployed whose build left a warning', async () => {
    const entries = [{ type: 'Warning', title: 'postDeploy script failed' }];
    server.use(answerWithDeployments(buildDeployment({ buildReport: { entries } })));
    openView();
    await screen.findByText('Deployed with warnings');
  });

  it('says that it does not know yet whether the order arrived', async () => {
    server.use(answerWithDeployments(buildDeployment()));
    openView();
    await screen.findByText(/not that this order has arrived/);
  });

  it('leads to the deployment in the application, in a new tab', async () => {
    server.use(answerWithDeployments(buildDeployment({ id: 'deployment-1' })));
    openView();
    const link = await screen.findByRole('link', { name: 'Bloomreach (opens in a new tab)' });
    expect(link).toHaveAttribute('href', '/demo-store/connect-console/deployments/deployment-1');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('tells how many deployments are left out', async () => {
    server.use(
      answerAsGateway({
        deployments: () => ({ limit: 50, offset: 0, count: 1, total: 62, results: [buildDeployment()] }),
      }),
    );
    openView();
    const link = await screen.findByRole('link', { name: /61 more deployments in Connect Console/ });
    expect(link).toHaveAttribute('href', '/demo-store/connect-console/deployments');
  });

  it('says what to do in a project without deployments', async () => {
    server.use(answerWithDeployments());
    openView();
    await screen.findByText('No connector is deployed in this project yet');
    expect(screen.getByRole('link', { name: /Open Connect Console/ })).toHaveAttribute(
      'href',
      '/demo-store/connect-console',
    );
  });

  it('says that it was not opened on an order', () => {
    openView({ hostUrl: 'https://mc.us-central1.gcp.commercetools.com/demo-store/customers/1/general' });
    expect(
      screen.getByRole('heading', { name: 'This panel was not opened on an order' }),
    ).toBeInTheDocument();
  });
});

describe('the panel when something is missing', () => {
  it('says that there is no gateway, and how to get one', async () => {
    server.use(answerWithoutRegistration());
    openView({ gatewayOrigin: '' });
    await screen.findByRole('heading', { name: 'Connect Console is not installed in this project' });
  });

  it('says that a right is missing', async () => {
    server.use(answerWithError('FORBIDDEN', { status: 403 }));
    openView();
    expect(await screen.findByRole('alert')).toHaveTextContent('You do not have the permission for this');
  });

  it('says that Connect cannot be reached, and shows the systems after a retry', async () => {
    server.use(answerWithError('UPSTREAM_UNREACHABLE', { status: 502, correlationId: 'connect-7' }));
    openView();
    expect(await screen.findByRole('alert')).toHaveTextContent('Connect cannot be reached');
    expect(screen.getByText('connect-7')).toBeInTheDocument();
    server.use(answerWithDeployments(buildDeployment()));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Bloomreach');
  });

  it('waits as long as Connect asks before it can be tried again', async () => {
    server.use(answerWithError('RATE_LIMITED', { status: 429, retryAfterSeconds: 30 }));
    openView();
    expect(await screen.findByRole('button', { name: 'Try again in 30 s' })).toBeDisabled();
  });

  it('says that the service is waking up when the answer takes over three seconds', async () => {
    server.use(
      answerAsGateway(
        { deployments: () => ({ limit: 50, offset: 0, count: 1, total: 1, results: [buildDeployment()] }) },
        { delay: 3_500 },
      ),
    );
    openView();
    expect(await screen.findByRole('status', {}, { timeout: 3_400 })).toHaveTextContent(
      'The service is waking up',
    );
    await screen.findByText('Bloomreach');
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});
