import { act, screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../constants';
import {
  buildApplicationDeployment,
  buildDeployment,
  buildWiring,
  type DeploymentContent,
} from '../test-utils/deployment.builder';
import { startGateway } from '../test-utils/gateway';
import { paths, renderRoute } from '../test-utils/render-route';
import { requestsOf } from '../test-utils/requests';
import { buildStagedConnector, type StagedConnectorContent } from '../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connector('connector-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));

afterEach(() => {
  jest.useRealTimers();
  sessionStorage.clear();
});

function hold(given: Partial<StagedConnectorContent>): void {
  gateway.holds({ stagedConnectors: [buildStagedConnector(given)] });
}

function watchFrom(lane: string): void {
  sessionStorage.setItem(
    'connect-console.watched-runs.demo-store',
    JSON.stringify([{ connectorId: 'connector-1', lane, since: Date.now() }]),
  );
}

const user = userEvent.setup({ advanceTimers: (milliseconds) => jest.advanceTimersByTime(milliseconds) });

it('tells on another page when a preview that was requested here has ended, once', async () => {
  hold({ isPreviewable: 'none' });
  const { history } = renderRoute(address, manager);
  await user.click(await screen.findByRole('button', { name: 'Request preview' }));
  await user.click(await screen.findByRole('button', { name: 'Request preview now' }));
  await screen.findByText('You will be told when it ends. Do not tell me');
  act(() => history.push(paths.deployments));
  await screen.findByRole('heading', { level: 1, name: 'Deployments' });

  hold({ isPreviewable: 'false' });
  act(() => jest.advanceTimersByTime(3_000));
  await screen.findByText(/Connect has rejected Bloomreach Engagement connector for a preview./);
  await user.click(screen.getByRole('link', { name: 'Show the connector' }));
  await screen.findByText('Connect has rejected v1.0.0 for a preview.');
  expect(screen.getAllByText(/Connect has rejected Bloomreach/)).toHaveLength(1);
  expect(sessionStorage.getItem('connect-console.watched-runs.demo-store')).toBe('[]');
});

it('goes on watching after a reload', async () => {
  watchFrom('preview');
  hold({ isPreviewable: 'pending' });
  renderRoute(paths.deployments);
  await waitFor(() => expect(requestsOf(gateway, 'FetchWatchedConnector')).toHaveLength(1));
  hold({ isPreviewable: 'true' });
  act(() => jest.advanceTimersByTime(3_000));
  await screen.findByText(/Connect has accepted Bloomreach Engagement connector for a preview./);
});

it.each([
  ['Published', 'Bloomreach Engagement connector is published.'],
  ['Failed', 'Publishing Bloomreach Engagement connector has failed.'],
  ['Draft', 'Publishing Bloomreach Engagement connector has ended; it is a draft again.'],
  ['Archived', 'Publishing Bloomreach Engagement connector has ended in a way that is not known.'],
])('says how a publication has ended that left the status %s', async (status, sentence) => {
  watchFrom('publishing');
  hold({ status });
  renderRoute(paths.deployments);
  await screen.findByText(new RegExp(sentence));
});

it.each([
  ['none', /has ended without a verdict/],
  ['expired', /has ended in a way that is not known/],
])('says how a check has ended that left isPreviewable %s', async (isPreviewable, sentence) => {
  watchFrom('preview');
  hold({ isPreviewable });
  renderRoute(paths.deployments);
  await screen.findByText(sentence);
});

it('watches a run that somebody else has started only when it is asked to', async () => {
  hold({ isPreviewable: 'pending' });
  renderRoute(address);
  await user.click(await screen.findByRole('button', { name: 'Tell me when it ends' }));
  await user.click(
    await screen.findByRole('button', { name: 'You will be told when it ends. Do not tell me' }),
  );
  await screen.findByRole('button', { name: 'Tell me when it ends' });
  await waitFor(() => expect(sessionStorage.getItem('connect-console.watched-runs.demo-store')).toBe('[]'));
});

it('leaves the asking to the page of the connector while that is open', async () => {
  watchFrom('preview');
  hold({ isPreviewable: 'pending' });
  renderRoute(address);
  await screen.findByText('Connect is checking v1.0.0 for a preview.');
  act(() => jest.advanceTimersByTime(9_000));
  expect(requestsOf(gateway, 'FetchWatchedConnector')).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'To the list of connectors' }));
  await waitFor(() => expect(requestsOf(gateway, 'FetchWatchedConnector')).toHaveLength(1));
});

it('tells of the end on the page of the connector together with all that has changed by it', async () => {
  hold({ status: 'Processing', alreadyListed: false, hasChanges: true });
  renderRoute(address);
  await screen.findByText(/^Connect is publishing v1.0.0/);
  hold({ status: 'Published', alreadyListed: true, hasChanges: false });
  await user.click(screen.getByRole('button', { name: 'Tell me when it ends' }));
  act(() => jest.advanceTimersByTime(15_000));
  await screen.findByText(/Engagement connector is published\./);
  screen.getByText('The connector is published for the projects with access.');
});

it('stops watching a connector that has been deleted, without a word', async () => {
  watchFrom('preview');
  renderRoute(paths.deployments);
  await waitFor(() => expect(sessionStorage.getItem('connect-console.watched-runs.demo-store')).toBe('[]'));
  expect(screen.queryByText(/Connect has/)).not.toBeInTheDocument();
});

it.each([
  'no JSON',
  '{"a":1}',
  '[1,null,{"connectorId":"c"},{"deploymentId":"d","kind":"deploy","since":1}]',
])('ignores %s in the storage', async (stored) => {
  sessionStorage.setItem('connect-console.watched-runs.demo-store', stored);
  renderRoute(paths.deployments);
  await screen.findByRole('heading', { level: 1, name: 'Deployments' });
  expect(requestsOf(gateway, 'FetchWatchedConnector')).toEqual([]);
});

it('goes on asking after a failure', async () => {
  watchFrom('preview');
  hold({ isPreviewable: 'pending' });
  renderRoute(paths.deployments);
  await waitFor(() => expect(requestsOf(gateway, 'FetchWatchedConnector')).toHaveLength(1));
  await screen.findByRole('heading', { level: 1, name: 'Deployments' });
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  act(() => jest.advanceTimersByTime(3_000));
  await waitFor(() => expect(requestsOf(gateway, 'FetchWatchedConnector')).toHaveLength(2));

  gateway.recovers();
  hold({ isPreviewable: 'true' });
  act(() => jest.advanceTimersByTime(6_000));
  await screen.findByText(/Connect has accepted Bloomreach/);
});

describe('a run of a deployment', () => {
  const events = buildApplicationDeployment({
    applicationName: 'orders',
    applicationType: 'event',
    topic: 'topics/t',
  });
  const subscription = {
    id: 's-1',
    key: null,
    destinationType: 'GoogleCloudPubSub',
    destination: 'topics/t',
    status: 'Healthy',
    resourceTypes: [],
  };

  function watch(kind = 'redeploy'): void {
    sessionStorage.setItem(
      'connect-console.watched-runs.demo-store',
      JSON.stringify([{ deploymentId: 'deployment-1', kind, name: 'bloomreach', since: Date.now() }]),
    );
  }

  function deploy(given: Partial<DeploymentContent>): void {
    gateway.holds({ deployments: [buildDeployment(given)] });
  }

  it('is told when it ends, with the verdict of the verification', async () => {
    watch();
    deploy({ status: 'Deploying' });
    renderRoute(paths.connectors);
    await waitFor(() => expect(requestsOf(gateway, 'FetchWatchedDeployment')).toHaveLength(1));
    expect(requestsOf(gateway, 'FetchDeploymentWiring')).toEqual([]);
    deploy({ applications: [events], wiring: buildWiring({ subscriptions: [subscription] }) });
    act(() => jest.advanceTimersByTime(3_000));
    await screen.findByText(/^bloomreach is deployed and wired\./);
    expect(screen.getByRole('link', { name: 'Show the deployment' })).toHaveAttribute(
      'href',
      paths.deployment('deployment-1'),
    );
    expect(sessionStorage.getItem('connect-console.watched-runs.demo-store')).toBe('[]');
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getAllByText(/^bloomreach is deployed/)).toHaveLength(1);
  });

  it.each([
    [{ applications: [events] }, /^bloomreach is deployed, but something does not reach it/],
    [{}, /^bloomreach is deployed\. Whether it is wired cannot be verified\./],
    [{ wiring: undefined }, /^bloomreach is deployed\. Show/],
    [{ status: 'Failed' }, /^Deploying bloomreach has failed\./],
    [{ status: 'UndeployFailed' }, /^Undeploying bloomreach has failed\./],
    [{ status: 'Paused' }, /^Connect has ended its work on bloomreach with a status that is not known/],
  ])('that ended as %j is told', async (given, words) => {
    watch();
    deploy(given);
    renderRoute(paths.connectors);
    await waitFor(() => expect(document.body).toHaveTextContent(new RegExp(words.source.slice(1))));
  });

  it('is told to have ended when the deployment is gone', async () => {
    watch('undeploy');
    renderRoute(paths.connectors);
    await screen.findByText(/^bloomreach is undeployed\./);
  });
});
