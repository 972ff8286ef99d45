import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildApplicationDeployment, buildDeployment } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

const gateway = startGateway();

const SHOP = buildDeployment({
  id: 'deployment-1',
  key: 'shop',
  type: 'production',
  applications: [
    buildApplicationDeployment({
      applicationName: 'web',
      standardConfiguration: [{ key: 'BASE_URL', value: 'https://erp.example.com' }],
      securedConfiguration: [{ key: 'BASE_URL_SECRET', isSet: true }],
    }),
  ],
  globalConfiguration: {
    standardConfiguration: [{ key: 'MIRROR', value: 'https://erp.example.com/mirror' }],
    securedConfiguration: [],
  },
});
const OTHER = buildDeployment({ id: 'deployment-2', key: null });

beforeEach(() => gateway.holds({ deployments: [SHOP, OTHER] }));

function rowsOf(table: string): (string | null)[] {
  return within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
}

it('asks nobody before something is looked for, and warns of secrets', async () => {
  renderRoute(paths.configurationSearch);
  await screen.findByRole('heading', { name: 'What are you looking for?' });
  screen.getByText(/Values of secured keys are never searched/);
  expect(requestsOf(gateway, 'SearchConfigurations')).toEqual([]);
});

it('finds who uses a value, deployment by deployment, and leads to its configuration', async () => {
  const { history } = renderRoute(paths.configurationSearch);
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Key or value' }),
    'erp.example.com{Enter}',
  );
  await screen.findByText('2 places in 1 deployment. 2 deployments searched.');
  expect(rowsOf('shop')).toEqual([
    'webBASE_URLhttps://erp.example.com',
    'Shared by all applicationsMIRRORhttps://erp.example.com/mirror',
  ]);
  expect(screen.getByRole('link', { name: 'shop' })).toHaveAttribute(
    'href',
    `${paths.deploymentConfiguration('deployment-1')}?find=erp.example.com`,
  );
  expect(screen.getAllByText('erp.example.com', { selector: 'mark' })).toHaveLength(2);
  expect(history.location.search).toBe('?q=erp.example.com');
});

it('shows a secured key without any value', async () => {
  renderRoute(`${paths.configurationSearch}?q=SECRET`);
  await screen.findByText('1 place in 1 deployment. 2 deployments searched.');
  expect(rowsOf('shop')).toEqual(['webBASE_URL_SECRETSecured, not readable']);
});

it('finds only values that are exactly the text when that is asked for', async () => {
  const { history } = renderRoute(`${paths.configurationSearch}?q=https://erp.example.com`);
  await screen.findByText(/^2 places/);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only values that are exactly this text' }));
  await screen.findByText(/^1 place in/);
  expect(rowsOf('shop')).toEqual(['webBASE_URLhttps://erp.example.com']);
  expect(history.location.search).toContain('exact=true');
  expect(requestsOf(gateway, 'SearchConfigurations').at(-1)).toEqual({
    text: 'https://erp.example.com',
    exact: true,
  });
});

it('says how much was searched when nothing is found', async () => {
  renderRoute(`${paths.configurationSearch}?q=mars`);
  await screen.findByRole('heading', { name: 'Nothing found' });
  screen.getByText(/standard value of the 2 deployments matches/);
});

it('names a deployment without key by its ID', async () => {
  const hit = { deploymentId: 'deployment-2', deploymentKey: null, deploymentType: null };
  gateway.holds({
    configurationHits: [{ ...hit, connectorName: 'Klaviyo', application: null, key: 'LOCALE', value: 'en' }],
  });
  renderRoute(`${paths.configurationSearch}?q=en`);
  await screen.findByRole('link', { name: 'deployment-2' });
  screen.getByText('Klaviyo, Not stated');
});

it('shows a page of deployments at a time', async () => {
  gateway.holds({
    deployments: Array.from({ length: 21 }, (_, index) => ({
      ...SHOP,
      id: `deployment-${index}`,
      key: `shop-${index}`,
    })),
  });
  renderRoute(`${paths.configurationSearch}?q=erp.example.com`);
  await screen.findByText(/^42 places in 21 deployments/);
  expect(screen.getAllByRole('table')).toHaveLength(20);
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  await screen.findByRole('table', { name: 'shop-20' });
  expect(screen.getAllByRole('table')).toHaveLength(1);
  expect(requestsOf(gateway, 'SearchConfigurations')).toHaveLength(1);
});

it('says so when there is more than is shown', async () => {
  gateway.holds({ isComplete: false });
  renderRoute(`${paths.configurationSearch}?q=erp`);
  await screen.findByText('This list is not complete');
  screen.getByText(/more places than the 1,000/);
});

it('keeps what was found while the next answer is awaited', async () => {
  renderRoute(`${paths.configurationSearch}?q=erp`);
  await screen.findByRole('table', { name: 'shop' });
  const answer = gateway.holdsBack();
  await userEvent.type(screen.getByRole('textbox', { name: 'Key or value' }), '.example{Enter}');
  await screen.findByText('Updating …');
  screen.getByRole('table', { name: 'shop' });
  answer();
  await screen.findByText(/^2 places/);
});

it('offers another attempt when the search fails', async () => {
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  renderRoute(`${paths.configurationSearch}?q=erp`);
  await screen.findByText('Connect did not answer in time');
  gateway.recovers();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(rowsOf('shop')).toHaveLength(2));
});

it('leads back to the list', async () => {
  const { history } = renderRoute(paths.configurationSearch);
  await userEvent.click(await screen.findByRole('button', { name: 'To the list of deployments' }));
  expect(history.location.pathname).toBe(paths.deployments);
});
