import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import {
  buildApplicationDeployment,
  buildDeployment,
  buildWiring,
  type DeploymentContent,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

const gateway = startGateway();
const address = paths.deployment('deployment-1');

const TOPIC = 'projects/p/topics/orders';
const URL_OF_SERVICE = 'https://service.example.com';

const ORDERS = buildApplicationDeployment({
  id: 'a',
  applicationName: 'orders',
  applicationType: 'event',
  topic: TOPIC,
});

const SERVICE = buildApplicationDeployment({ id: 'b', applicationName: 'web', url: URL_OF_SERVICE });

const SUBSCRIPTION = {
  id: 's-1',
  key: 'orders-to-partner',
  destinationType: 'GoogleCloudPubSub',
  destination: TOPIC,
  status: 'Healthy',
  resourceTypes: ['order'],
};

const EXTENSION = {
  id: 'e-1',
  key: null,
  destinationType: 'HTTP',
  destination: `${URL_OF_SERVICE}/hook`,
  resourceTypes: ['cart'],
};

async function showVerification(given: Partial<DeploymentContent>): Promise<ReturnType<typeof within>> {
  gateway.holds({ deployments: [buildDeployment({ applications: [ORDERS, SERVICE], ...given })] });
  renderRoute(address);
  const section = within(await screen.findByRole('region', { name: 'Does it work?' }));
  await section.findByRole('button', { name: 'Check again' });
  return section;
}

it('is deployed and wired when everything that should reach it does', async () => {
  const wiring = buildWiring({ subscriptions: [SUBSCRIPTION], extensions: [EXTENSION] });
  const section = await showVerification({ wiring });
  section.getByText('Deployed and wired');
  section.getByText('Subscription orders-to-partner delivers to orders and is healthy.');
  section.getByText('Extension e-1 calls web.');
});

it.each([
  ['TemporaryError', /orders-to-partner to orders is not healthy \(TemporaryError\)\. What is waiting/],
  ['ManuallySuspended', /has stopped \(ManuallySuspended\): messages are being lost/],
])('names a Subscription whose status is %s', async (status, words) => {
  const section = await showVerification({
    wiring: buildWiring({ subscriptions: [{ ...SUBSCRIPTION, status }] }),
  });
  section.getByText('Deployed, but 1 thing is wrong');
  section.getByText(words);
});

it('says that nothing delivers to a topic, problems first', async () => {
  const old = { ...SUBSCRIPTION, destination: 'projects/p/topics/old' };
  const section = await showVerification({
    wiring: buildWiring({
      subscriptions: [old],
      extensions: [EXTENSION],
      before: { subscriptions: [old], extensions: [EXTENSION], types: [] },
    }),
  });
  section.getByText('Deployed, but 2 things are wrong');
  const [first, second, third] = within(section.getByRole('list', { name: 'Findings' })).getAllByRole(
    'listitem',
  );
  expect(first).toHaveTextContent(
    `No Subscription delivers to the topic of orders: it gets no messages. Redeploy with scripts, or create the Subscription for ${TOPIC}.`,
  );
  expect(second).toHaveTextContent(/still delivers to the topic from before the last run.*topics\/old/);
  expect(third).toHaveTextContent('Extension e-1 calls web.');
});

it('names Extensions that do not call it any more', async () => {
  const moved = { ...EXTENSION, id: 'e-2', key: 'moved' };
  const section = await showVerification({
    applications: [SERVICE],
    wiring: buildWiring({
      extensions: [{ ...moved, destination: 'https://other.example.com' }],
      before: { subscriptions: [], extensions: [{ ...EXTENSION, key: 'deleted' }, moved], types: [] },
    }),
  });
  section.getByText('Extension deleted, which called this deployment, is deleted.');
  section.getByText('Extension moved does not call this deployment any more, but https://other.example.com.');
});

it('says what came and went with the last run', async () => {
  const type = { id: 't-1', key: 'order-sync', resourceTypes: ['order'] };
  const section = await showVerification({
    applications: [ORDERS],
    wiring: buildWiring({
      subscriptions: [SUBSCRIPTION],
      types: [type],
      before: { subscriptions: [], extensions: [], types: [{ ...type, id: 't-0', key: 'old-sync' }] },
    }),
  });
  section.getByText('Created since before the last run: Subscription orders-to-partner.');
  section.getByText('Created since before the last run: type order-sync.');
  section.getByText('Removed since before the last run: type old-sync.');
});

it('is not verifiable, never wired, with nothing to compare', async () => {
  const section = await showVerification({ applications: [] });
  section.getByText('Not verifiable');
  section.getByText(/There is nothing to compare it with/);
});

it('says that Connect does not tell a topic', async () => {
  const section = await showVerification({ applications: [{ ...ORDERS, topic: null }] });
  section.getByText('Not verifiable');
  section.getByText(/Connect does not tell the topic of orders/);
});

it('names what cannot be read, and the scope that is missing for it', async () => {
  const section = await showVerification({
    wiring: buildWiring({
      subscriptions: null,
      extensions: null,
      types: null,
      missingScopes: ['manage_subscriptions', 'view_types'],
    }),
  });
  section.getByText('Not verifiable');
  section.getByText('Subscriptions cannot be read: the gateway lacks the scope manage_subscriptions.');
  section.getByText('Extensions cannot be read now.');
  section.getByText('Types cannot be read: the gateway lacks the scope view_types.');
});

it('names a script that has failed', async () => {
  const title = "Failed during the execution of 'postDeploy' script";
  const entry = { type: 'Warning', title, message: 'exit 1', application: 'web', createdAt: null };
  const section = await showVerification({ buildReport: { entries: [entry] } });
  section.getByText(`A script has failed: web · ${title} · exit 1`);
});

it.each([
  [[], 'Failed, and no report says why'],
  [['Out of memory'], 'Failed, because of 1 entry of the report'],
])('says why it has failed when the report holds %j', async (titles, words) => {
  const entries = titles.map((title) => ({
    type: 'Error',
    title,
    message: null,
    application: null,
    createdAt: null,
  }));
  const section = await showVerification({ status: 'Failed', buildReport: { entries } });
  section.getByText(words);
  for (const title of titles) section.getByText(`The build report says: ${title}`);
});

it('checks again when it is asked to', async () => {
  const section = await showVerification({ applications: [ORDERS] });
  section.getByText('Deployed, but 1 thing is wrong');
  const wiring = buildWiring({ subscriptions: [SUBSCRIPTION] });
  gateway.holds({ deployments: [buildDeployment({ applications: [ORDERS], wiring })] });
  await userEvent.click(section.getByRole('button', { name: 'Check again' }));
  await section.findByText('Deployed and wired');
});

it('keeps the rest of the page when it cannot be verified now', async () => {
  gateway.holds({ deployments: [buildDeployment({ wiring: undefined })] });
  renderRoute(address);
  const section = within(await screen.findByRole('region', { name: 'Does it work?' }));
  await section.findByRole('button', { name: 'Try again' });
  screen.getByRole('region', { name: 'Versions' });
});

describe('health', () => {
  async function showHealth(given: Partial<DeploymentContent>): Promise<void> {
    gateway.holds({ deployments: [buildDeployment({ applications: [SERVICE], ...given })] });
    renderRoute(address);
    await screen.findByText('Health');
  }

  it.each([
    [null, 'There is no build report that could tell.'],
    [[], 'The build report holds no warning and no error about it.'],
    [['Health check for application web failed'], 'The build report says that its health check failed.'],
    [['Something odd'], 'The build report holds 1 warning or error about it.'],
  ])('is what the build report says: %j', async (titles, words) => {
    const entries = titles?.map((title) => ({
      type: 'Error',
      title,
      message: null,
      application: 'web',
      createdAt: null,
    }));
    await showHealth({ buildReport: entries ? { entries } : null });
    screen.getByText(words);
  });

  it.each([
    [{ status: 204, failure: null, duration: 80 }, /^It answers: status 204, after 80 ms, at /],
    [{ status: 503, failure: null, duration: 9 }, /^It answers with an error: status 503, after 9 ms/],
    [{ status: null, failure: 'timeout', duration: null }, /^No answer in time, at /],
    [{ status: null, failure: 'unreachable', duration: null }, /^It cannot be reached, at /],
    [{ status: null, failure: 'notPublic', duration: null }, /^Not asked: its address does not lead/],
    [{ status: null, failure: 'noAddress', duration: null }, 'Not asked: it has no address.'],
    [{ status: null, failure: 'haunted', duration: null }, /^No answer \(haunted\), at /],
  ])('is asked for at once: %j', async (answer, words) => {
    gateway.holds({ probe: { ...answer, askedAt: '2026-11-20T12:00:00.000Z' } });
    await showHealth({});
    await userEvent.click(screen.getByLabelText('Path of the health check (optional)'));
    await userEvent.paste('/health');
    await userEvent.click(screen.getByRole('button', { name: 'Ask now' }));
    await screen.findByText(words);
    expect(requestsOf(gateway, 'ProbeApplication')).toEqual([
      { deploymentId: 'deployment-1', applicationName: 'web', path: '/health' },
    ]);
  });

  it('says so when the gateway could not ask', async () => {
    await showHealth({});
    await screen.findByRole('button', { name: 'Check again' });
    gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
    await userEvent.click(screen.getByRole('button', { name: 'Ask now' }));
    await screen.findByRole('alert');
  });

  it('is not asked of what has no address', async () => {
    await showHealth({ applications: [ORDERS] });
    expect(screen.queryByRole('button', { name: 'Ask now' })).not.toBeInTheDocument();
  });
});
