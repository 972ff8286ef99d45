import { act, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { chooseOption } from '../../../test-utils/choose-option';
import {
  buildDeployedConnector,
  buildDeployment,
  buildLatestConnector,
  buildSince,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

const gateway = startGateway();
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };
const NOW = new Date('2026-11-20T12:00:00.000Z');

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function lastVariables(): Record<string, unknown> | undefined {
  return requestsOf(gateway, 'FetchListedDeployments').at(-1);
}

function buildManyDeployments(count: number): ReturnType<typeof buildDeployment>[] {
  return Array.from({ length: count }, (_, index) =>
    buildDeployment({ id: `deployment-${index + 1}`, key: `deployment-key-${index + 1}` }),
  );
}

async function openPanel(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
}

it('shows each deployment with connector, type, status, region and age', async () => {
  const since = buildSince({ at: '2026-11-18T12:00:00.000Z' });
  gateway.holds({ deployments: [buildDeployment({ since })] });
  renderRoute(paths.deployments);
  const row = within(await screen.findByRole('row', { name: /bloomreach-preview/ }));
  row.getByText('Bloomreach Engagement connector');
  row.getByText('Version 5, tag v1.0.0');
  row.getByText('Preview');
  row.getByText('Deployed');
  row.getByText('us-central1.gcp');
  expect(row.getByText('2 days')).toHaveAttribute('title', expect.stringContaining('Nov 18, 2026'));
  row.getByText('from the build report');
  screen.getByText('1 deployment');
  expect(document.title).toMatch(/^Deployments - /);
});

it.each([
  ['journal', '2026-11-20T09:30:00.000Z', '2 hours', 'from the journal'],
  ['seen', '2026-11-20T11:59:30.000Z', '0 minutes', 'since first seen here'],
  ['rumour', '2026-11-19T12:00:00.000Z', '1 day', 'since first seen here'],
])('says how old it is when the source is %s', async (source, at, age, words) => {
  gateway.holds({ deployments: [buildDeployment({ since: buildSince({ at, source }) })] });
  renderRoute(paths.deployments);
  await screen.findByText(age);
  screen.getByText(words);
});

it('admits that nobody knows the age', async () => {
  gateway.holds({ deployments: [buildDeployment({ since: null })] });
  renderRoute(paths.deployments);
  await screen.findByText('Not known');
});

it('names a deployment without key by its connector and its ID, and admits a type that was never stated', async () => {
  gateway.holds({ deployments: [buildDeployment({ key: null, type: null, preview: false })] });
  renderRoute(paths.deployments);
  const row = within(await screen.findByRole('row', { name: /deployment-1/ }));
  row.getByRole('link', { name: 'Bloomreach Engagement connector' });
  row.getByText('Not stated');
});

it('shows a type that Connect has added since as it is', async () => {
  gateway.holds({ deployments: [buildDeployment({ type: 'staging' })] });
  renderRoute(paths.deployments);
  await screen.findByText('staging');
});

it.each([
  ['updateAvailable', 'Update available'],
  ['draftMovedOn', 'Draft has moved on'],
])('says what there is to update to when the drift is %s', async (drift, label) => {
  gateway.holds({ deployments: [buildDeployment({ drift, latest: buildLatestConnector() })] });
  renderRoute(paths.deployments);
  await screen.findByText(label);
  screen.getByText('to version 6, tag v1.1.0');
});

it('says nothing about an update when there is none', async () => {
  gateway.holds({ deployments: [buildDeployment({ drift: 'upToDate', latest: buildLatestConnector() })] });
  renderRoute(paths.deployments);
  await screen.findByRole('table');
  expect(screen.queryByText(/to version 6/)).not.toBeInTheDocument();
});

it('marks what is stuck, what is slow and the console itself', async () => {
  const begin = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();
  const runFor = (minutes: number): ReturnType<typeof buildDeployment>['run'] => ({
    kind: 'deploy',
    startedAt: begin(minutes),
    startedAtSource: 'seen',
    phaseSince: begin(minutes),
    asOf: NOW.toISOString(),
  });
  gateway.holds({
    deployments: [
      buildDeployment({ id: 'a', key: 'one', type: 'sandbox', status: 'Deploying', run: runFor(40) }),
      buildDeployment({ id: 'b', key: 'two', type: 'sandbox', status: 'Deploying', run: runFor(20) }),
      buildDeployment({ id: 'c', key: 'three', isOwn: true }),
    ],
  });
  renderRoute(paths.deployments);
  within(await screen.findByRole('row', { name: /^one/ })).getByText('Stuck');
  within(screen.getByRole('row', { name: /^two/ })).getByText('Slower than usual');
  within(screen.getByRole('row', { name: /^three/ })).getByText('This console');
});

it('explains a project without deployments, and offers to deploy', async () => {
  renderRoute(paths.deployments, manager);
  await screen.findByRole('heading', { name: 'No deployments yet' });
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  for (const link of screen.getAllByRole('link', { name: 'Deploy a connector' })) {
    expect(link).toHaveAttribute('href', paths.newDeployment);
  }
});

it('offers nothing to deploy to a user who may only view, but search and comparison', async () => {
  renderRoute(paths.deployments);
  await screen.findByRole('heading', { name: 'No deployments yet' });
  expect(screen.queryByRole('link', { name: 'Deploy a connector' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Search configurations' })).toHaveAttribute(
    'href',
    paths.configurationSearch,
  );
  expect(screen.getByRole('link', { name: 'Compare configurations' })).toHaveAttribute(
    'href',
    paths.configurationCompare,
  );
});

it('asks for what the address says', async () => {
  renderRoute(
    `${paths.deployments}?type=sandbox&page=2&perPage=100&sort=since+asc&status=Failed,Queued` +
      '&regions=us-central1.gcp&connectors=connector-1&drift=updateAvailable&concern=drifted,failed&q=+bloom+',
  );
  await waitFor(() =>
    expect(lastVariables()).toEqual({
      limit: 100,
      offset: 100,
      sort: ['since asc'],
      deploymentType: 'sandbox',
      statuses: ['Queued', 'Failed'],
      regions: ['us-central1.gcp'],
      connectorIds: ['connector-1'],
      drifts: ['updateAvailable'],
      concerns: ['failed', 'drifted'],
      text: 'bloom',
    }),
  );
});

const FILTERS = [
  ['Type', 'Production', '?type=production', { deploymentType: 'production' }],
  ['Status', 'Undeploying failed', '?status=UndeployFailed', { statuses: ['UndeployFailed'] }],
  ['Version', 'Update available', '?drift=updateAvailable', { drifts: ['updateAvailable'] }],
  ['Needs someone now', 'Failed', '?concern=failed', { concerns: ['failed'] }],
  ['Needs someone now', 'Stuck', '?concern=stuck', { concerns: ['stuck'] }],
  ['Needs someone now', 'Deployed with warnings', '?concern=withWarnings', { concerns: ['withWarnings'] }],
  ['Needs someone now', 'Configuration has drifted', '?concern=drifted', { concerns: ['drifted'] }],
  ['Needs someone now', 'Update available', '?concern=updateAvailable', { concerns: ['updateAvailable'] }],
  ['Needs someone now', 'Lingering preview', '?concern=lingering', { concerns: ['lingering'] }],
  ['Region', 'us-east-2.aws', '?regions=us-east-2.aws', { regions: ['us-east-2.aws'] }],
] as const;

it.each(FILTERS)('filters by %s: %s', async (field, option, search, variables) => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(paths.deployments);
  await openPanel('Filters');
  await chooseOption(field, option);
  await screen.findByRole('heading', { name: 'No deployment matches' });
  expect(history.location.search).toBe(search);
  expect(lastVariables()).toMatchObject({ ...variables, offset: 0 });
  await userEvent.click(screen.getByRole('button', { name: `Remove the filter ${field}: ${option}` }));
  await screen.findByRole('table');
  expect(history.location.search).toBe('');
});

it('filters by a connector that is deployed here, and names it', async () => {
  const other = buildDeployedConnector({ id: 'connector-2', name: 'Klaviyo' });
  gateway.holds({
    deployments: [buildDeployment(), buildDeployment({ id: 'b', key: 'of-klaviyo', connector: other })],
  });
  const { history } = renderRoute(paths.deployments);
  await openPanel('Filters');
  await screen.findByText('of-klaviyo');
  await chooseOption('Connector', 'Klaviyo');
  await screen.findByText('1 deployment');
  expect(history.location.search).toBe('?connectors=connector-2');
  screen.getByRole('button', { name: 'Remove the filter Connector: Klaviyo' });
});

it('searches, and clears search and filters when nothing matches', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(`${paths.deployments}?status=Failed&sort=name+asc`);
  await screen.findByRole('heading', { name: 'No deployment matches' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'mars{Enter}');
  expect(history.location.search).toBe('?q=mars&status=Failed&sort=name+asc');
  await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
  await screen.findByRole('table');
  expect(history.location.search).toBe('?sort=name+asc');
  expect(document.body).not.toHaveFocus();
});

const SORTABLE = [
  ['Deployment', 'name'],
  ['Connector', 'connector'],
  ['Type', 'type'],
  ['Status', 'status'],
  ['Region', 'region'],
  ['Age', 'since'],
] as const;

it.each(SORTABLE)('sorts by the header %s', async (header, field) => {
  gateway.holds({ deployments: [buildDeployment()] });
  renderRoute(`${paths.deployments}?page=1`);
  const name = new RegExp(`^${header}`);
  await userEvent.click(within(await screen.findByRole('columnheader', { name })).getByRole('button'));
  await screen.findByRole('columnheader', { name: `${header} sorted in ascending order` });
  await waitFor(() => expect(lastVariables()).toMatchObject({ sort: [`${field} asc`], offset: 0 }));
});

it('adds and takes away columns, without asking again', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(`${paths.deployments}?columns=type,age`);
  await openPanel('Columns');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Age' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Repository' }));
  expect(history.location.search).toBe('?columns=type%2Crepository');
  screen.getByText('git@github.com:example/bloomreach.git');
  expect(requestsOf(gateway, 'FetchListedDeployments')).toHaveLength(1);
});

it('keeps a view of this list apart from those of other lists', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(`${paths.deployments}?type=preview`);
  await openPanel('Saved views');
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Previews{Enter}');
  act(() => history.push(paths.connectors));
  await openPanel('Saved views');
  expect(screen.queryByRole('link', { name: 'Previews' })).not.toBeInTheDocument();
  act(() => history.push(paths.deployments));
  await openPanel('Saved views');
  await userEvent.click(screen.getByRole('link', { name: 'Previews' }));
  expect(history.location).toMatchObject({ pathname: paths.deployments, search: '?type=preview' });
  localStorage.clear();
});

it('says so when there are more deployments than can be read', async () => {
  gateway.holds({ deployments: [buildDeployment()], isComplete: false });
  renderRoute(paths.deployments);
  await screen.findByText('This list is not complete');
  screen.getByText(/more deployments than the 10,500/);
});

it('does not claim that nothing matches what it could not read', async () => {
  gateway.holds({ isComplete: false });
  renderRoute(`${paths.deployments}?q=klaviyo`);
  await screen.findByRole('heading', { name: 'No deployment matches' });
  screen.getByText('This list is not complete');
});

it('turns pages in the address and keeps the page before visible meanwhile', async () => {
  gateway.holds({ deployments: buildManyDeployments(21) });
  const { history } = renderRoute(paths.deployments);
  await screen.findByText('deployment-key-1');
  const answer = gateway.holdsBack();
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(history.location.search).toBe('?page=2');
  screen.getByText('deployment-key-1');
  screen.getByText('Updating …');
  answer();
  await screen.findByText('deployment-key-21');
  expect(screen.queryByText('deployment-key-1')).not.toBeInTheDocument();
});

it('opens a deployment by its link and by a click on its row, and remembers the list', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(`${paths.deployments}?type=preview`);
  const link = await screen.findByRole('link', { name: 'bloomreach-preview' });
  expect(link).toHaveAttribute('href', paths.deployment('deployment-1'));
  await userEvent.click(screen.getByText('us-central1.gcp'));
  expect(history.location.pathname).toBe(paths.deployment('deployment-1'));
  expect(history.location.state).toEqual({ from: '?type=preview' });
});

it('says when the user may not see deployments', async () => {
  gateway.reports({ code: 'FORBIDDEN', status: 403 });
  renderRoute(paths.deployments);
  await screen.findByText('You do not have the permission for this');
});

it('refreshes, and keeps the list when that fails', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  renderRoute(paths.deployments);
  await screen.findByRole('table');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText('Connect did not answer in time');
  screen.getByText('bloomreach-preview');

  gateway.recovers();
  gateway.holds({ deployments: [buildDeployment({ status: 'Failed' })] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Deployment failed');
});

it('says after three seconds that the service is waking up', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const answer = gateway.holdsBack();
  renderRoute(paths.deployments);
  await screen.findByText('Loading');
  await screen.findByText('The service is waking up', undefined, { timeout: 4_000 });
  answer();
  await screen.findByText('No deployments yet');
});
