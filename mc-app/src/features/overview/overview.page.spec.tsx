import { cleanup, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startGateway } from '../../test-utils/gateway';
import {
  buildConnectorCounts,
  buildDeploymentCounts,
  buildOverview,
  type OverviewContent,
} from '../../test-utils/overview.builder';
import { answerSetup } from '../../test-utils/project-setup.builder';
import { paths, renderRoute } from '../../test-utils/render-route';
import { requestsOf } from '../../test-utils/requests';
import { answerSyncSituation, buildTargetObject } from '../../test-utils/sync-situation.builder';
import { buildFeedSubscription } from '../../test-utils/sync-target.builder';

const gateway = startGateway();

afterEach(() => localStorage.clear());

const EVERYTHING_WRONG: Partial<OverviewContent> = {
  connectors: buildConnectorCounts({ total: 5, previewRejected: 2, publicationFailed: 1 }),
  deployments: buildDeploymentCounts({
    total: 40,
    failed: 3,
    stuck: 1,
    withWarnings: 2,
    drifted: 4,
    updateAvailable: 6,
    lingering: 5,
    byStatus: [{ type: 'production', status: 'Failed', count: 3 }],
  }),
  subscriptions: [
    buildFeedSubscription({ id: 's-1', status: 'ManuallySuspended' }),
    buildFeedSubscription({ id: 's-2', key: null, status: 'TemporaryError' }),
    buildFeedSubscription({ id: 's-3', key: 'strange', status: 'Strange' }),
    buildFeedSubscription({ id: 's-4', key: 'fine' }),
  ],
};

const FAILING = ['order.a.klaviyo', 'order.b.klaviyo', 'order.c.nobody'];

async function findConcerns(): Promise<ReturnType<typeof within>> {
  return within(await screen.findByRole('region', { name: 'Needs someone now' }));
}

function hold(
  overview: Partial<OverviewContent>,
  sync: ReturnType<typeof answerSyncSituation> = answerSyncSituation(),
): void {
  gateway.holds({
    overview: buildOverview(overview),
    platformAnswers: { FetchSyncSituation: sync, FetchSetup: answerSetup() },
  });
}

it('names what needs someone, the most urgent first, each with its list', async () => {
  hold(EVERYTHING_WRONG, answerSyncSituation({ failing: FAILING, targets: [buildTargetObject()] }));
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByRole('link', { name: '2 targets are failing' });
  const expected = [
    ['3 deployments failed', `${paths.deployments}?concern=failed`],
    ['1 deployment is stuck', `${paths.deployments}?concern=stuck`],
    ['1 Subscription loses messages', paths.targets],
    ['2 targets are failing', paths.targets],
    ['Klaviyo', paths.target('klaviyo')],
    ['1 publication failed', `${paths.connectors}?status=Failed`],
    ['2 previews are rejected', `${paths.connectors}?preview=false`],
    ['2 Subscriptions are unhealthy', paths.targets],
    ['2 deployments have warnings', `${paths.deployments}?concern=withWarnings`],
    ['4 deployments have drifted', `${paths.deployments}?concern=drifted`],
    ['6 deployments have an update available', `${paths.deployments}?concern=updateAvailable`],
    ['5 previews linger', `${paths.deployments}?concern=lingering&sort=since+asc`],
  ];
  const links = concerns.getAllByRole('link');
  expect(links.map((link: HTMLElement) => [link.textContent, link.getAttribute('href')])).toEqual(expected);
});

it('says which Subscriptions and targets they are, and what these feed', async () => {
  hold(EVERYTHING_WRONG, answerSyncSituation({ failing: FAILING, targets: [buildTargetObject()] }));
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByText('2 failures');
  concerns.getByText('klaviyo-orders');
  concerns.getByText('Suspended by commercetools · feeds Klaviyo');
  concerns.getByText('s-2');
  concerns.getByText('Temporary error');
  concerns.getByText('Strange');
  // Reported for a target that the registry does not know: it has no page.
  expect(concerns.queryByRole('link', { name: 'nobody' })).not.toBeInTheDocument();
  concerns.getByText('nobody');
  expect(concerns.queryByText('fine')).not.toBeInTheDocument();
});

it('asks the gateway once and the platform once', async () => {
  renderRoute(paths.overview);
  await screen.findByText('Nothing is here yet');
  expect(requestsOf(gateway, 'FetchOverview')).toHaveLength(1);
  expect(gateway.received).toHaveLength(1);
  expect(gateway.receivedByPlatform.map(({ operationName }) => operationName)).toEqual([
    'FetchSyncSituation',
  ]);
});

it('says that an empty project is empty, and nothing else is loaded or missing', async () => {
  renderRoute(paths.overview);
  await screen.findByText('Nothing is here yet');
  await screen.findByText('Nothing is deployed to this project yet.');
  screen.getByText('No run has ended yet since Connect Console keeps a journal.');
  screen.getByText(/^No report names one of the newest messages/);
  expect(screen.queryByText('Loading')).not.toBeInTheDocument();
});

it('is calm when all is well', async () => {
  hold({
    connectors: buildConnectorCounts({ total: 2 }),
    deployments: buildDeploymentCounts({
      total: 1,
      byStatus: [{ type: 'sandbox', status: 'Deployed', count: 1 }],
    }),
  });
  renderRoute(paths.overview);
  await screen.findByText('Nothing needs anybody now');
  expect(screen.getByText(/^Connectors, deployments, Subscriptions and targets are well/)).toHaveTextContent(
    /As of \d/,
  );
});

it('does not take what it cannot see for peace', async () => {
  hold({
    deployments: buildDeploymentCounts({ total: 1, stuck: null, updateAvailable: null, lingering: null }),
    connectors: null,
    subscriptions: null,
    runs: null,
    missingScopes: ['manage_subscriptions', 'view_connectors'],
  });
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByText(/^Nothing that can be seen now needs anybody/);
  concerns.getByText('Connectors cannot be read now.');
  concerns.getByText('The health of Subscriptions cannot be seen.');
  concerns.getByText(/^Whether deployments are stuck cannot be told now/);
  concerns.getByText(/^Whether there are updates cannot be told now/);
  concerns.getByText(/^Whether previews linger cannot be told now/);
  concerns.getByText('The service lacks scopes for it: manage_subscriptions and view_connectors.');
  screen.getByText('The journal of runs cannot be read now.');
});

it('asks again for what could not be read, and keeps the focus near', async () => {
  hold({ connectors: null });
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  const retry = await concerns.findByRole('button', { name: 'Try again' });
  hold({ connectors: buildConnectorCounts({ total: 1, publicationFailed: 1 }) });
  await userEvent.click(retry);
  await concerns.findByText('1 publication failed');
  expect(concerns.queryByText('Connectors cannot be read now.')).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Needs someone now' })).toContainElement(
    document.activeElement as HTMLElement, // Nothing else can have the focus here.
  );
});

it('says where deployments cannot be read', async () => {
  hold({ deployments: null });
  renderRoute(paths.overview);
  expect(await screen.findAllByText('Deployments cannot be read now.')).toHaveLength(2);
});

it('admits that there may be more than could be read', async () => {
  hold({
    connectors: buildConnectorCounts({ complete: false, total: 1, publicationFailed: 1 }),
    deployments: buildDeploymentCounts({ complete: false, total: 11_000, failed: 12 }),
  });
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByText('12 deployments failed');
  expect(concerns.getAllByText(/Only a part could be read: there may be more\.$/)).toHaveLength(2);
  screen.getByText('There are more deployments than can be counted.');
});

it('shows what the platform knows while the gateway is away, and asks again on demand', async () => {
  hold(
    { deployments: buildDeploymentCounts({ total: 1, failed: 1 }) },
    answerSyncSituation({ failing: ['order.a.klaviyo'] }),
  );
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByRole('link', { name: '1 target is failing' });
  await concerns.findByText('Connect cannot be reached');
  expect(screen.getAllByText('Not known now: “Needs someone now” says why.')).toHaveLength(2);

  gateway.recovers();
  await userEvent.click(concerns.getByRole('button', { name: 'Try again' }));
  await concerns.findByRole('link', { name: '1 deployment failed' });
  expect(concerns.queryByText('Connect cannot be reached')).not.toBeInTheDocument();
});

it('shows what the gateway knows while the platform is away, and asks again on demand', async () => {
  gateway.holds({
    overview: buildOverview({ deployments: buildDeploymentCounts({ total: 1, failed: 1 }) }),
    platformAnswers: { FetchSyncSituation: { errors: [{ message: 'Away', extensions: { code: 'Away' } }] } },
  });
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByRole('link', { name: '1 deployment failed' });
  const retry = await concerns.findByRole('button', { name: 'Try again' });
  screen.getByText('Not known now: “Needs someone now” says why.');

  hold(
    { deployments: buildDeploymentCounts({ total: 1, failed: 1 }) },
    answerSyncSituation({ failing: ['order.a.klaviyo'] }),
  );
  await userEvent.click(retry);
  await concerns.findByRole('link', { name: '1 target is failing' });
});

it('asks again without what the user may not see, and says what is hidden', async () => {
  const forbidden = 'insufficient_scope';
  hold({}, answerSyncSituation({}, { records: forbidden, failing: forbidden, targets: forbidden }));
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByText(/^Failures of targets cannot be seen/);
  concerns.getByText(/You do not have the right to see it: view_key_value_documents\.$/);
  concerns.getByText(/^Nothing that can be seen now needs anybody/);
  screen.getByText('Seeing it takes two rights: view_key_value_documents and view_messages.');
  const others = { withMessages: true, withSettings: true, withChannels: true };
  expect(gateway.receivedByPlatform.map(({ variables }) => variables)).toEqual([
    { withRecords: true, withFailing: true, withTargets: true, ...others },
    { withRecords: false, withFailing: false, withTargets: false, ...others },
  ]);
});

it('asks no third time for what the user may not see at all', async () => {
  const code = 'insufficient_scope';
  const sync = { records: code, failing: code, targets: code, messages: code };
  hold({}, answerSyncSituation({}, { ...sync, settings: code, channels: code }));
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByText(/^Failures of targets cannot be seen/);
  screen.getByText('Seeing it takes two rights: view_key_value_documents and view_messages.');
  expect(gateway.receivedByPlatform).toHaveLength(1);
});

it('says once that the service is waking up, however long both take', async () => {
  const never = new Promise<object>(() => undefined);
  gateway.holds({ platformAnswers: { FetchSyncSituation: () => never } });
  gateway.holdsBack();
  renderRoute(paths.overview);
  await screen.findByText('The service is waking up', {}, { timeout: 5_000 });
  expect(screen.getAllByText('The service is waking up')).toHaveLength(1);
});

it('still names failing targets when only messages are hidden', async () => {
  const sync = answerSyncSituation(
    { failing: ['order.a.klaviyo'], targets: [buildTargetObject()] },
    { messages: 'insufficient_scope' },
  );
  hold({}, sync);
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByRole('link', { name: '1 target is failing' });
  screen.getByText('Seeing it takes two rights: view_key_value_documents and view_messages.');
});

it('keeps the place of what is loading, and shows each part as it arrives', async () => {
  hold({ deployments: buildDeploymentCounts({ total: 1, failed: 1 }) });
  const release = gateway.holdsBack();
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  expect(concerns.getAllByText('Loading')).not.toHaveLength(0);
  await screen.findByText(/^No report names one of the newest messages/);
  expect(concerns.queryByText(/needs anybody/)).not.toBeInTheDocument();

  release();
  await concerns.findByText('1 deployment failed');
  await waitFor(() => expect(screen.queryByText('Loading')).not.toBeInTheDocument());
});

it('asks for all of it again on demand, and keeps what is shown until then', async () => {
  hold({ deployments: buildDeploymentCounts({ total: 1, failed: 1 }) });
  renderRoute(paths.overview);
  const concerns = await findConcerns();
  await concerns.findByText('1 deployment failed');

  hold(
    { deployments: buildDeploymentCounts({ total: 1, failed: 2 }) },
    answerSyncSituation({ failing: ['order.a.klaviyo'] }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  concerns.getByText(/deployments? failed$/);
  await concerns.findByText('2 deployments failed');
  await concerns.findByText('1 target is failing');
  expect(gateway.received).toHaveLength(2);
  expect(gateway.receivedByPlatform).toHaveLength(2);
});

it('leads to the lists', async () => {
  renderRoute(paths.overview);
  const lists = within(await screen.findByRole('navigation', { name: 'Lists' }));
  expect(lists.getByRole('link', { name: 'All connectors' })).toHaveAttribute('href', paths.connectors);
  expect(lists.getByRole('link', { name: 'All deployments' })).toHaveAttribute('href', paths.deployments);
  expect(lists.getByRole('link', { name: 'All targets' })).toHaveAttribute('href', paths.targets);
  expect(lists.getByRole('link', { name: 'Setup' })).toHaveAttribute('href', paths.setup);
});

describe('the setup', () => {
  const ASSETS = 'https://assets.example';

  it('is not mentioned when nothing of it is left', async () => {
    renderRoute(paths.overview, { assetsOrigin: ASSETS });
    await screen.findByText('Nothing is here yet');
    await screen.findByText(/^No report names one of the newest messages/);
    expect(screen.queryByText(/of the setup/)).not.toBeInTheDocument();
  });

  it('is mentioned in one line while something of it is left to do or to decide', async () => {
    hold({}, answerSyncSituation({ messagesSetting: { enabled: false, deleteDaysAfterCreation: 15 } }));
    renderRoute(paths.overview);
    const link = await screen.findByRole('link', {
      name: '2 steps of the setup are left to do or to decide',
    });
    expect(link).toHaveAttribute('href', paths.setup);
  });

  it('is not mentioned for what the user may not see, or has settled', async () => {
    hold({}, answerSyncSituation({}, { settings: 'insufficient_scope', channels: 'insufficient_scope' }));
    renderRoute(paths.setup);
    await userEvent.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
    cleanup();
    renderRoute(paths.overview);
    await screen.findByText(/^No report names one of the newest messages/);
    expect(screen.queryByText(/of the setup/)).not.toBeInTheDocument();
  });
});
