import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import {
  buildConnectorDeployment,
  buildPublished,
  buildStagedConnector,
} from '../../../test-utils/staged-connector.builder';

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

const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

it('shows draft, published connector and deployments side by side', async () => {
  const production = { type: 'production', connector: { version: 4, repository: { tag: 'v0.9.0' } } };
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        alreadyListed: true,
        repository: { url: 'https://github.com/example/bloomreach.git', tag: 'v1.1.0' },
        published: buildPublished({ version: 5, certified: true }),
        deployments: [
          buildConnectorDeployment({ id: 'a', connector: { version: 7, repository: { tag: 'v1.1.0' } } }),
          buildConnectorDeployment({ id: 'b', ...production }),
          buildConnectorDeployment({ id: 'c', ...production }),
          buildConnectorDeployment({ id: 'd', type: 'sandbox', status: 'Failed' }),
        ],
      }),
    ],
  });
  renderRoute(paths.connectors);
  const row = await screen.findByRole('row', { name: /Bloomreach Engagement connector/ });
  const [, draft, published, deployed] = within(row).getAllByRole('cell');
  expect(draft).toHaveTextContent('v1.1.0');
  expect(published).toHaveTextContent('v1.0.0Version 5, certifiedChanges not published');
  expect(deployed).toHaveTextContent(
    'Production (2)Deployed× 2v0.9.0Sandbox (1)Deployment failedv1.0.0Preview (1)Deployedv1.1.0' +
      'Update available for 2 deployments',
  );
});

it('says what is deployed with warnings', async () => {
  const warning = {
    type: 'Warning',
    title: 'Script failed',
    message: null,
    application: null,
    createdAt: null,
  };
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        deployments: [buildConnectorDeployment({ buildReport: { entries: [warning] } })],
      }),
    ],
  });
  renderRoute(paths.connectors);
  await screen.findByText('Deployed with warnings');
});

it('names other projects with access, where it cannot see what is deployed', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        id: 'a',
        privateProjects: ['us-central1.gcp:demo-store', 'europe-west1.gcp:demo-store', 'europe-west1.gcp:b'],
      }),
      buildStagedConnector({ id: 'b', privateProjects: ['x:1', 'x:2', 'x:3', 'x:4'] }),
    ],
  });
  renderRoute(paths.connectors);
  await screen.findByText('Not visible from here: europe-west1.gcp:demo-store and europe-west1.gcp:b');
  screen.getByText('Not visible from here: x:1, x:2, and 2 more');
  expect(screen.getAllByText('Not in this project')).toHaveLength(2);
});

it('says when this project cannot see the published connector', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ alreadyListed: true, published: null })] });
  renderRoute(paths.connectors);
  await screen.findByText('This project cannot see the published connector.');
});

it('shows the rest when neither the published connector nor deployments can be read', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ alreadyListed: true, publishedReadable: false, deployments: null }),
    ],
  });
  renderRoute(paths.connectors);
  const row = within(await screen.findByRole('row', { name: /Bloomreach Engagement connector/ }));
  row.getByText('Deployments cannot be read now');
  row.getByText('The published connector cannot be read now.');
  row.getByText('Changes not published');
  expect(row.queryByText('Not in this project')).not.toBeInTheDocument();
  expect(row.queryByText('This project cannot see the published connector.')).not.toBeInTheDocument();
});

it('asks the gateway once', async () => {
  gateway.holds({ stagedConnectors: buildManyConnectors(20) });
  renderRoute(paths.connectors);
  await screen.findByRole('table');
  expect(gateway.received).toHaveLength(1);
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
  expect(request?.operationName).toBe('FetchListedConnectors');
  expect(request?.headers.get('x-forward-to')).toBe('https://gateway.example.com/graphql');
  expect(request?.headers.get('x-forward-to-audience-policy')).toBe('forward-url-origin');
  expect(request?.headers.get('x-forward-to-claims')).toBe('permissions');
});

it('explains what a connector is when there is none, and offers to create one', async () => {
  renderRoute(paths.connectors, manager);
  await screen.findByRole('heading', { name: 'No connectors yet' });
  screen.getByText(/A connector is a small program/);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  for (const link of screen.getAllByRole('link', { name: 'New connector' })) {
    expect(link).toHaveAttribute('href', paths.newConnector);
  }
  expect(screen.getByRole('link', { name: 'Search the marketplace' })).toBeInTheDocument();
});

it('offers nothing to create to a user who may only view', async () => {
  renderRoute(paths.connectors);
  await screen.findByRole('heading', { name: 'No connectors yet' });
  expect(screen.queryByRole('link', { name: 'New connector' })).not.toBeInTheDocument();
});

it('asks for what the address says', async () => {
  renderRoute(
    `${paths.connectors}?page=3&perPage=50&sort=name+asc&visibility=private&types=oms,psp&q=+bloom+` +
      '&status=Draft,Failed&preview=false&regions=us-central1.gcp',
  );
  await waitFor(() =>
    expect(lastVariables()).toEqual({
      limit: 50,
      offset: 100,
      sort: ['name asc'],
      isPrivate: true,
      integrationTypes: ['oms', 'psp'],
      statuses: ['Draft', 'Failed'],
      previewabilities: ['false'],
      regions: ['us-central1.gcp'],
      text: 'bloom',
    }),
  );
});

it('says so when there are more connectors than can be read', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()], isComplete: false });
  renderRoute(paths.connectors);
  await screen.findByText('This list is not complete');
});

it('does not claim that nothing matches what it could not read', async () => {
  gateway.holds({ isComplete: false });
  renderRoute(`${paths.connectors}?q=klaviyo`);
  await screen.findByRole('heading', { name: 'No connector matches' });
  screen.getByText('This list is not complete');
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
  screen.getByText('Updating …');
  answer();
  await screen.findByText('Connector 21');
  screen.getByText('21 connectors');
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

it('opens a connector by its link and by a click on its row, and leads back to the same list', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?status=Draft`);
  const link = await screen.findByRole('link', { name: 'Bloomreach Engagement connector' });
  expect(link).toHaveAttribute('href', paths.connector('connector-1'));
  await userEvent.click(screen.getByText('v1.0.0'));
  expect(history.location.pathname).toBe(paths.connector('connector-1'));
  expect(history.location.state).toEqual({ from: '?status=Draft' });

  await userEvent.click(await screen.findByRole('tab', { name: 'Reports' }));
  await userEvent.click(screen.getByRole('button', { name: 'To the list of connectors' }));
  expect(history.location.pathname).toBe(paths.connectors);
  expect(history.location.search).toBe('?status=Draft');
});

it('leads back to the same list from a connector that was edited', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(`${paths.connectors}?status=Draft`, manager);
  await userEvent.click(await screen.findByRole('link', { name: 'Bloomreach Engagement connector' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'To the list of connectors' }));
  expect(history.location).toMatchObject({ pathname: paths.connectors, search: '?status=Draft' });
});

it('leads back to the same list when no connector is created after all', async () => {
  const { history } = renderRoute(`${paths.connectors}?status=Draft`, manager);
  await userEvent.click(await screen.findByRole('button', { name: 'New connector' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(history.location).toMatchObject({ pathname: paths.connectors, search: '?status=Draft' });
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
