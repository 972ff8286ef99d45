import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startGateway } from '../../test-utils/gateway';
import { chooseOption } from '../../test-utils/choose-option';
import { paths, renderRoute } from '../../test-utils/render-route';
import { buildStagedConnector } from '../../test-utils/staged-connector.builder';

const gateway = startGateway();

afterEach(() => jest.useRealTimers());

function buildManyConnectors(count: number): ReturnType<typeof buildStagedConnector>[] {
  return Array.from({ length: count }, (_, index) =>
    buildStagedConnector({ id: `connector-${index + 1}`, name: `Connector ${index + 1}` }),
  );
}

function lastVariables(): Record<string, unknown> | undefined {
  return gateway.received.at(-1)?.variables;
}

it('shows each connector with key, tag, status, preview, publication and regions', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(paths.connectors);
  const row = within(await screen.findByRole('row', { name: /Bloomreach Engagement connector/ }));
  row.getByText('bloomreach-engagement');
  row.getByText('v1.0.0');
  row.getByText('Draft');
  row.getByText('Previewable');
  row.getByText('Never published');
  row.getByText('us-central1.gcp');
  screen.getByText('1 connector');
  expect(document.title).toMatch(/^Connectors - /);
});

it('says when changes are not published, when there are none, and when any region will do', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ id: 'a', name: 'Changed', alreadyListed: true, hasChanges: true }),
      buildStagedConnector({
        id: 'b',
        name: 'Unchanged',
        alreadyListed: true,
        hasChanges: false,
        supportedRegions: [],
      }),
    ],
  });
  renderRoute(paths.connectors);
  within(await screen.findByRole('row', { name: /^Changed/ })).getByText('Changes not published');
  within(screen.getByRole('row', { name: /Unchanged/ })).getByText('Up to date');
  within(screen.getByRole('row', { name: /Unchanged/ })).getByText('Any region');
});

it('shows a status that Connect has added since as it is', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ status: 'OnHold', isPreviewable: 'maybe' })] });
  renderRoute(paths.connectors);
  await screen.findByText('OnHold');
  screen.getByText('maybe');
});

it('sends its request through forward-to with the permissions asked for', async () => {
  renderRoute(paths.connectors);
  await screen.findByText('No connectors yet');
  const [request] = gateway.received;
  expect(request?.operationName).toBe('FetchStagedConnectors');
  expect(request?.headers.get('x-forward-to')).toBe('https://gateway.example.com/graphql');
  expect(request?.headers.get('x-forward-to-audience-policy')).toBe('forward-url-origin');
  expect(request?.headers.get('x-forward-to-claims')).toBe('permissions');
});

it('explains an empty organization', async () => {
  renderRoute(paths.connectors);
  await screen.findByRole('heading', { name: 'No connectors yet' });
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('asks for what the address says', async () => {
  renderRoute(`${paths.connectors}?page=3&perPage=50&sort=createdAt+asc&visibility=private&types=oms,psp`);
  await waitFor(() =>
    expect(lastVariables()).toEqual({
      limit: 50,
      offset: 100,
      sort: ['createdAt asc'],
      isPrivate: true,
      integrationTypes: ['oms', 'psp'],
    }),
  );
  screen.getByText('Private only');
  screen.getByText('Created, oldest first');
});

it('filters by visibility, and a filter that nothing matches can be cleared', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ private: true })] });
  const { history } = renderRoute(`${paths.connectors}?page=1`);
  await screen.findByRole('table');

  await chooseOption('Visibility', 'Public only');
  await screen.findByRole('heading', { name: 'No connector matches the filters' });
  expect(history.location.search).toBe('?visibility=public');
  expect(lastVariables()).toMatchObject({ isPrivate: false, offset: 0 });

  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  await screen.findByRole('table');
  expect(history.location.search).toBe('');
});

it('filters by integration type', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ integrationTypes: ['oms'] })] });
  const { history } = renderRoute(paths.connectors);
  await screen.findByRole('table');
  await chooseOption('Integration types', 'Payments (PSP)');
  await screen.findByRole('heading', { name: 'No connector matches the filters' });
  expect(history.location.search).toBe('?types=psp');
  expect(lastVariables()).toMatchObject({ integrationTypes: ['psp'] });
});

it('sorts from the first page on', async () => {
  gateway.holds({ stagedConnectors: buildManyConnectors(21) });
  const { history } = renderRoute(`${paths.connectors}?page=2`);
  await screen.findByText('Connector 21');
  await chooseOption('Sort by', 'Created, newest first');
  await screen.findByText('Connector 1');
  expect(history.location.search).toBe('?sort=createdAt+desc');
  expect(lastVariables()).toMatchObject({ sort: ['createdAt desc'], offset: 0 });
});

it('turns pages in the address and keeps the page before visible meanwhile', async () => {
  gateway.holds({ stagedConnectors: buildManyConnectors(21) });
  const { history } = renderRoute(paths.connectors);
  await screen.findByText('Connector 1');
  screen.getByText('21 connectors');

  const answer = gateway.holdsBack();
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(history.location.search).toBe('?page=2');
  screen.getByText('Connector 1');
  answer();
  await screen.findByText('Connector 21');
  expect(screen.queryByText('Connector 1')).not.toBeInTheDocument();
});

it('leads back from a page behind the end', async () => {
  gateway.holds({ stagedConnectors: buildManyConnectors(2) });
  const { history } = renderRoute(`${paths.connectors}?page=9`);
  await screen.findByText('The list ends before this page.');
  await userEvent.click(screen.getByRole('button', { name: 'Go to the first page' }));
  await screen.findByText('Connector 2');
  expect(history.location.search).toBe('');
});

it('opens a connector by its link and by a click on its row', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(paths.connectors);
  expect(await screen.findByRole('link', { name: 'Bloomreach Engagement connector' })).toHaveAttribute(
    'href',
    paths.connector('connector-1'),
  );
  await userEvent.click(screen.getByText('v1.0.0'));
  expect(history.location.pathname).toBe(paths.connector('connector-1'));
  await screen.findByRole('button', { name: 'To the list of connectors' });
});

it('keeps the focus on the button while it refreshes', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(paths.connectors);
  await screen.findByRole('table');
  const answer = gateway.holdsBack();
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  const button = await screen.findByRole('button', { name: 'Refreshing' });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  answer();
  await screen.findByRole('button', { name: 'Refresh' });
  expect(gateway.received).toHaveLength(2);
});

it('sends nobody back to the list that could not be loaded', async () => {
  gateway.reports({ code: 'ResourceNotFound', status: 404 });
  renderRoute(paths.connectors);
  await screen.findByText('Something went wrong');
  expect(screen.queryByText(/Go back to the list/)).not.toBeInTheDocument();
});

it('refreshes, and keeps the list when that fails', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(paths.connectors);
  await screen.findByRole('table');

  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText('Connect did not answer in time');
  screen.getByText('Refreshing failed. You see the last known state.');
  screen.getByText('v1.0.0');

  gateway.recovers();
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ repository: { url: 'https://example.com/b.git', tag: 'v1.1.0' } }),
    ],
  });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('v1.1.0');
  expect(screen.queryByText('Connect did not answer in time')).not.toBeInTheDocument();
});

it('says after three seconds that the service is waking up', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const answer = gateway.holdsBack();
  renderRoute(paths.connectors);
  await screen.findByText('Loading');
  expect(screen.queryByText('The service is waking up')).not.toBeInTheDocument();

  await screen.findByText('The service is waking up', undefined, { timeout: 4_000 });

  answer();
  await screen.findByText('No connectors yet');
  expect(screen.queryByText('The service is waking up')).not.toBeInTheDocument();
});
