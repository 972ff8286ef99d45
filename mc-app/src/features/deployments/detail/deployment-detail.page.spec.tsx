import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import {
  buildApplicationDeployment,
  buildConnectorApplication,
  buildDeployedConnector,
  buildDeployment,
  buildLatestConnector,
  buildSince,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';

const gateway = startGateway();
const address = paths.deployment('deployment-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

it.each([
  ['Draft', 'In preparation', /will put it in the queue/],
  ['Queued', 'Queued', /as soon as it is this deployment’s turn/],
  ['Deploying', 'Deploying', /up to about 15 minutes/],
  ['Deployed', 'Deployed', /Whether they do their work is not part of this status/],
  ['Failed', 'Deployment failed', /could not deploy this/],
  ['Undeploying', 'Undeploying', /disappears when that is done/],
  ['UndeployFailed', 'Undeploying failed', /Some of them may still run/],
  ['Paused', 'Paused', /does not know yet/],
])('says in words what %s means', async (status, label, meaning) => {
  gateway.holds({ deployments: [buildDeployment({ status })] });
  renderRoute(address);
  await screen.findByText(meaning);
  expect(screen.getAllByText(label).length).toBeGreaterThan(0);
});

it('warns when the build report of a deployed one holds a warning', async () => {
  const title = "Failed during the execution of 'postDeploy' script";
  const warning = { type: 'Warning', title, message: '403', application: 'event', createdAt: null };
  gateway.holds({ deployments: [buildDeployment({ buildReport: { entries: [warning] } })] });
  renderRoute(address);
  const report = within(await screen.findByRole('article', { name: 'Build report' }));
  screen.getByText('Deployed with warnings');
  screen.getByText(/a script may have failed/);
  expect(report.getByText('Verdict').parentElement).toHaveTextContent(/Deployed$/);
  report.getByText('1 warning');
});

it('opens the entry of the build report that the address names', async () => {
  const warning = { type: 'Warning', title: 'Odd', message: null, application: null, createdAt: null };
  const entries = [warning, { ...warning, title: 'Odder', message: 'Quota 93 %' }];
  gateway.holds({ deployments: [buildDeployment({ buildReport: { entries } })] });
  renderRoute(`${address}#entry-2`);
  await screen.findByText('Quota 93 %');
  expect(document.activeElement).toHaveTextContent('Warning Odder');
});

it('shows the connector as it was deployed', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  renderRoute(address);
  const connector = within(await screen.findByRole('region', { name: 'Connector as deployed' }));
  connector.getByText('Bloomreach Engagement connector');
  connector.getByText('v1.0.0');
  connector.getByText('5');
  connector.getByText('Not certified');
});

it('explains what a redeploy does to the version and to the values', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  renderRoute(address);
  await userEvent.click(await screen.findByText('Does a redeploy change the version?'));
  await screen.findByText(/^A redeploy keeps the version of the connector/);
  await userEvent.click(screen.getByText('What becomes of these values in a redeploy?'));
  await screen.findByText(/^It is not documented whether values sent with a redeploy/);
});

it.each([
  ['Deploying', 'There is no build report until the build has ended.'],
  ['Deployed', 'Connect has left no build report.'],
])('says why there is no build report when the status is %s', async (status, reason) => {
  gateway.holds({ deployments: [buildDeployment({ status, buildReport: null })] });
  renderRoute(address);
  await screen.findByText(reason);
});

it('says so when there is no deployment with this ID', async () => {
  renderRoute(paths.deployment('nobody'));
  await screen.findByRole('heading', { name: 'There is no such deployment' });
  screen.getByText(/has the ID nobody/);
  expect(screen.getByRole('link', { name: 'To the list of deployments' })).toHaveAttribute(
    'href',
    paths.deployments,
  );
});

it('offers another attempt when the deployment cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_INVALID_RESPONSE', status: 502 });
  renderRoute(address);
  await screen.findByText('Connect sent an answer that cannot be read');
  gateway.recovers();
  gateway.holds({ deployments: [buildDeployment()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'bloomreach-preview' });
});

it('states type, version and age at a glance, the age with its source', async () => {
  gateway.holds({
    deployments: [
      buildDeployment({ type: 'production', since: buildSince({ at: '2026-11-18T12:00:00.000Z' }) }),
    ],
  });
  renderRoute(address);
  await screen.findByText('Version 5, tag v1.0.0');
  screen.getByText('2 days');
  screen.getByText('from the build report');
  expect(screen.getAllByText('Production')).toHaveLength(2);
});

it('has tabs, each an address of its own', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(address);
  await screen.findByRole('tab', { name: 'Overview', selected: true });
  await userEvent.click(screen.getByRole('tab', { name: 'Timeline' }));
  await screen.findByText('Nothing has been noted yet.');
  expect(history.location.pathname).toBe(paths.deploymentTimeline('deployment-1'));
  expect(screen.queryByRole('region', { name: 'Where it stands' })).not.toBeInTheDocument();
});

it('shows standard values, and of secured keys only whether they are set, on the tab of the configuration', async () => {
  const application = buildApplicationDeployment({
    standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
    securedConfiguration: [{ key: 'CTP_CLIENT_SECRET', isSet: true }],
  });
  gateway.holds({ deployments: [buildDeployment({ applications: [application] })] });
  renderRoute(paths.deploymentConfiguration('deployment-1'));
  const value = await screen.findByRole('row', { name: /CTP_REGION/ });
  expect(value).toHaveTextContent('us-central1.gcp');
  expect(screen.getByRole('row', { name: /CTP_CLIENT_SECRET/ })).toHaveTextContent('Set');
});

it('leads back to the list as the reader left it', async () => {
  gateway.holds({ deployments: [buildDeployment()] });
  const { history } = renderRoute(address);
  await screen.findByRole('tab', { name: 'Overview' });
  await userEvent.click(screen.getByRole('button', { name: 'To the list of deployments' }));
  expect(history.location.pathname).toBe(paths.deployments);
});

describe('what can be done', () => {
  const behind = { drift: 'updateAvailable', type: 'production', latest: buildLatestConnector() };

  it('leads to the plan of an update first, when one is available', async () => {
    gateway.holds({ deployments: [buildDeployment(behind)] });
    renderRoute(address, manager);
    const plan = paths.deploymentRedeploy('deployment-1');
    const update = await screen.findByRole('button', { name: 'Redeploy to latest' });
    expect(update).toHaveAttribute('href', `${plan}?to=latest`);
    expect(screen.getByRole('button', { name: 'Redeploy' })).toHaveAttribute('href', plan);
    screen.getByRole('button', { name: 'Undeploy' });
  });

  it('offers no update that Connect would refuse', async () => {
    const latest = buildLatestConnector({ deployable: false });
    gateway.holds({ deployments: [buildDeployment({ drift: 'draftMovedOn', latest })] });
    renderRoute(address, manager);
    await screen.findByRole('button', { name: 'Redeploy' });
    expect(screen.queryByRole('button', { name: 'Redeploy to latest' })).not.toBeInTheDocument();
    screen.getByText(/Connect has to accept the draft for a preview first/);
  });

  it('is nothing while Connect is at work', async () => {
    gateway.holds({ deployments: [buildDeployment({ ...behind, status: 'Deploying' })] });
    renderRoute(address, manager);
    await screen.findByText(/up to about 15 minutes/);
    expect(screen.queryByRole('button', { name: 'Redeploy' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Undeploy' })).not.toBeInTheDocument();
  });

  it('is nothing for those who may only view', async () => {
    gateway.holds({ deployments: [buildDeployment(behind)] });
    renderRoute(address);
    await screen.findByText('Update available');
    expect(screen.queryByRole('button', { name: 'Redeploy' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Undeploy' })).not.toBeInTheDocument();
  });
});

it('marks the deployment that the console itself runs in, and says what acting on it does', async () => {
  gateway.holds({ deployments: [buildDeployment({ isOwn: true })] });
  renderRoute(address);
  await screen.findByText('Connect Console itself');
  screen.getByText(/Acting on it interrupts this session/);
});

describe('versions', () => {
  it('compares draft, published version and this deployment', async () => {
    gateway.holds({
      deployments: [
        buildDeployment({
          type: 'production',
          drift: 'updateAvailable',
          draft: { version: 9, tag: 'v1.2.0' },
          published: { version: 6, tag: 'v1.1.0' },
          latest: buildLatestConnector(),
        }),
      ],
    });
    renderRoute(address);
    const versions = within(await screen.findByRole('region', { name: 'Versions' }));
    versions.getByText('An update is available: v1.1.0 is published, this deployment runs v1.0.0.');
    versions.getByText('The draft points to v1.2.0, which is not published: v1.1.0 is.');
    expect(versions.getByRole('row', { name: /^Draft/ })).toHaveTextContent('Draftv1.2.0');
    expect(versions.getByRole('row', { name: /^Published/ })).toHaveTextContent('Publishedv1.1.06');
    expect(versions.getByRole('row', { name: /^This deployment/ })).toHaveTextContent('v1.0.05');
  });

  it.each([
    ['upToDate', 'This deployment runs the latest that it can run.'],
    ['unknown', 'Whether there is something newer cannot be told now.'],
    ['sidestepped', 'Whether there is something newer cannot be told now.'],
  ])('are put in words when the drift is %s', async (drift, words) => {
    gateway.holds({ deployments: [buildDeployment({ drift })] });
    renderRoute(address);
    await screen.findByText(words);
    expect(screen.getAllByText('None that can be read')).toHaveLength(2);
  });
});

describe('differences of the configuration', () => {
  it('are counted by kind, with the way to the keys', async () => {
    const declared = buildConnectorApplication({
      standardConfiguration: [
        { key: 'URL', description: '', required: true, default: null },
        { key: 'LOCALE', description: '', required: false, default: 'en' },
      ],
    });
    const held = buildApplicationDeployment({
      standardConfiguration: [{ key: 'OLD', value: '1' }],
    });
    const connector = buildDeployedConnector({ applications: [declared] });
    gateway.holds({ deployments: [buildDeployment({ connector, applications: [held] })] });
    renderRoute(address);
    await screen.findByText('1 required key is not set');
    screen.getByText('1 key is unknown to the connector');
    screen.getByText('1 key is not set: its default is in use');
    expect(screen.getByRole('link', { name: 'Show the configuration' })).toHaveAttribute(
      'href',
      paths.deploymentConfiguration('deployment-1'),
    );
  });

  it('are said to be none when there are none', async () => {
    gateway.holds({ deployments: [buildDeployment()] });
    renderRoute(address);
    await screen.findByText('All required keys are set, and the connector knows every key.');
  });
});

describe('an application', () => {
  it('says where it is reached, to copy', async () => {
    const user = userEvent.setup();
    const web = { id: 'a', applicationName: 'web', url: 'https://service.example.com/web' };
    const orders = { id: 'b', applicationName: 'orders', topic: 'projects/p/topics/t' };
    gateway.holds({
      deployments: [
        buildDeployment({
          applications: [
            buildApplicationDeployment(web),
            buildApplicationDeployment({ ...orders, applicationType: null }),
          ],
        }),
      ],
    });
    renderRoute(address);
    await screen.findByText('https://service.example.com/web');
    screen.getByText('Unknown application type');
    await user.click(screen.getByRole('button', { name: 'Copy Topic' }));
    await screen.findByText('Copied');
    expect(await navigator.clipboard.readText()).toBe('projects/p/topics/t');
  });

  it('says when a job runs next', async () => {
    const job = buildApplicationDeployment({ applicationType: 'job', schedule: '30 6 * * *' });
    gateway.holds({ deployments: [buildDeployment({ applications: [job] })] });
    renderRoute(address);
    const runs = (await screen.findByText('Next runs (UTC)')).closest('dt')?.parentElement;
    expect(runs).toHaveTextContent(/Nov 21, 2026, 6:30\sAM.*Nov 22, 2026, 6:30\sAM/);
  });

  it.each([
    [
      { strategy: 'exponential-backoff', minBackoffSeconds: 10, maxBackoffSeconds: 600, maxAttempts: 5 },
      /the pause grows from 10 to 600 seconds\. It is given up after 5 attempts\. Next attempts after 10 sec/,
    ],
    [
      { strategy: 'immediate', minBackoffSeconds: null, maxBackoffSeconds: null, maxAttempts: null },
      /a message that failed is delivered again at once/,
    ],
    [
      { strategy: 'patient', minBackoffSeconds: null, maxBackoffSeconds: null, maxAttempts: null },
      /^patient/,
    ],
    [null, 'As connect.yaml says'],
  ])('says what the retry policy %j means', async (retryPolicy, words) => {
    const event = buildApplicationDeployment({ applicationType: 'event', retryPolicy });
    gateway.holds({ deployments: [buildDeployment({ applications: [event] })] });
    renderRoute(address);
    await screen.findByText(words);
  });
});
