import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { chooseOption } from '../../../test-utils/choose-option';
import { buildApplicationDeployment, buildDeployment } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

const gateway = startGateway();
const address = `${paths.configurationCompare}?left=sandbox-1&right=production-1`;

type Values = Record<string, string>;

function build(
  id: string,
  key: string,
  values: Values,
  isSet: boolean | null,
): ReturnType<typeof buildDeployment> {
  return buildDeployment({
    id,
    key,
    applications: [
      buildApplicationDeployment({
        id: `${id}-web`,
        applicationName: 'web',
        standardConfiguration: Object.entries(values).map(([name, value]) => ({ key: name, value })),
        securedConfiguration: [{ key: 'API_SECRET', isSet }],
      }),
    ],
  });
}

const SANDBOX = build('sandbox-1', 'shop-sandbox', { URL: 'https://test.example.com', LOCALE: 'en' }, true);
const PRODUCTION = build(
  'production-1',
  'shop-production',
  { URL: 'https://example.com', LOCALE: 'en' },
  false,
);

function holdBoth(): void {
  gateway.holds({ deployments: [SANDBOX, PRODUCTION] });
}

function cellsOf(row: RegExp): (string | null)[] {
  return within(screen.getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

it('asks for two deployments, and says what that is good for', async () => {
  holdBoth();
  const { history } = renderRoute(paths.configurationCompare);
  await screen.findByRole('heading', { name: 'Choose two deployments' });
  await waitFor(() => expect(requestsOf(gateway, 'FetchDeploymentChoices')).not.toHaveLength(0));
  await chooseOption('First deployment', 'shop-sandbox (Bloomreach Engagement connector, version 5)');
  await chooseOption('Second deployment', 'shop-production (Bloomreach Engagement connector, version 5)');
  await screen.findByRole('table', { name: 'web' });
  expect(history.location.search).toBe('?left=sandbox-1&right=production-1');
});

it('offers the deployments that match what is typed', async () => {
  holdBoth();
  renderRoute(paths.configurationCompare);
  await screen.findByRole('heading', { name: 'Choose two deployments' });
  await userEvent.type(screen.getByRole('combobox', { name: 'First deployment' }), 'production');
  await waitFor(() =>
    expect(requestsOf(gateway, 'FetchDeploymentChoices').at(-1)).toEqual({ text: 'production' }),
  );
  await screen.findByRole('option', { name: /shop-production/ });
  await waitFor(() => expect(screen.queryByRole('option', { name: /shop-sandbox/ })).not.toBeInTheDocument());
});

it('shows differences only, application by application, and of secured keys whether they are set', async () => {
  holdBoth();
  renderRoute(address);
  await screen.findByText('2 differences in 3 entries');
  expect(cellsOf(/^URL/)).toEqual(['URL', 'https://test.example.com', 'https://example.com', 'Different']);
  expect(cellsOf(/^API_SECRET/)).toEqual(['API_SECRET', 'Secured, set', 'Secured, not set', 'Only first']);
  expect(screen.queryByRole('row', { name: /^LOCALE/ })).not.toBeInTheDocument();
  screen.getByText(/whether their values are the same cannot be told/);
});

it('shows what is the same as well when it is asked for', async () => {
  holdBoth();
  const { history } = renderRoute(address);
  await screen.findByRole('table', { name: 'web' });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
  expect(history.location.search).toContain('show=all');
  expect(cellsOf(/^LOCALE/)).toEqual(['LOCALE', 'en', 'en', 'Same']);
  expect(requestsOf(gateway, 'FetchComparedDeployments')).toHaveLength(1);
});

it('does not claim to know a secured key that Connect does not tell about', async () => {
  gateway.holds({
    deployments: [build('sandbox-1', 'one', {}, null), build('production-1', 'two', {}, true)],
  });
  renderRoute(`${address}&show=all`);
  await screen.findByText('No differences in 1 entry');
  expect(cellsOf(/^API_SECRET/)).toEqual([
    'API_SECRET',
    'Secured, not told by Connect',
    'Secured, set',
    'Cannot be told',
  ]);
});

it('looks for a key or a value, and leads back when nothing matches', async () => {
  holdBoth();
  const { history } = renderRoute(address);
  await screen.findByRole('table', { name: 'web' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Key or value' }), 'mars{Enter}');
  await screen.findByRole('heading', { name: 'Nothing matches' });
  await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  await screen.findByRole('row', { name: /^LOCALE/ });
  expect(history.location.search).toBe('?left=sandbox-1&right=production-1&show=all');
});

it('says when there is no difference', async () => {
  gateway.holds({ deployments: [SANDBOX, { ...SANDBOX, id: 'production-1' }] });
  renderRoute(address);
  await screen.findByRole('heading', { name: 'No differences' });
  screen.getByText(/Whether secured values are the same cannot be told/);
});

it('swaps the sides', async () => {
  holdBoth();
  const { history } = renderRoute(address);
  await screen.findByRole('table', { name: 'web' });
  await userEvent.click(screen.getByRole('button', { name: 'Swap sides' }));
  await screen.findByRole('columnheader', { name: 'First: shop-production' });
  expect(history.location.search).toBe('?left=production-1&right=sandbox-1');
});

it('copies the differing standard values of the first one as .env, and no secured key', async () => {
  const user = userEvent.setup();
  holdBoth();
  renderRoute(address);
  await user.click(
    await screen.findByRole('button', { name: 'Copy the differing values of shop-sandbox as .env' }),
  );
  await screen.findByRole('button', { name: 'Copied' });
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('https://test.example.com');
  expect(copied).not.toMatch(/API_SECRET|LOCALE/);
});

it('shows a page of entries at a time', async () => {
  const values = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`KEY_${index}`, 'one']));
  gateway.holds({
    deployments: [build('sandbox-1', 'one', values, true), build('production-1', 'two', {}, true)],
  });
  renderRoute(address);
  await screen.findByText('120 differences in 121 entries');
  expect(screen.getAllByRole('row')).toHaveLength(101);
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(screen.getAllByRole('row')).toHaveLength(21);
});

it('does not compare a deployment with itself', async () => {
  holdBoth();
  renderRoute(`${paths.configurationCompare}?left=sandbox-1&right=sandbox-1`);
  await screen.findByRole('heading', { name: 'This is the same deployment twice' });
});

it('says which deployment is gone', async () => {
  gateway.holds({ deployments: [SANDBOX] });
  renderRoute(address);
  await screen.findByRole('heading', { name: 'A deployment is missing' });
  screen.getByText(/has the ID production-1/);
});

it('offers another attempt when the deployments cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  renderRoute(address);
  await screen.findByText('Connect did not answer in time');
  gateway.recovers();
  holdBoth();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('table', { name: 'web' });
});

it('leads back to the list', async () => {
  holdBoth();
  const { history } = renderRoute(address);
  await userEvent.click(await screen.findByRole('button', { name: 'To the list of deployments' }));
  expect(history.location.pathname).toBe(paths.deployments);
});
