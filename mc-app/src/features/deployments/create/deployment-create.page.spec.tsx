import { screen, waitFor } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { chooseOption } from '../../../test-utils/choose-option';
import { buildConnectorApplication } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { buildPublishedConnector } from '../../../test-utils/published-connector.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import { buildStagedConnector } from '../../../test-utils/staged-connector.builder';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const address = `${paths.newDeployment}?connector=bloomreach-engagement`;
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

// The runs that are watched would go on in the next test.
afterEach(() => sessionStorage.clear());

const APPLICATIONS = [
  buildConnectorApplication({
    standardConfiguration: [
      { key: 'TENANT', description: 'Who it is for', required: true, default: null },
      { key: 'LOCALE', description: '', required: false, default: 'en' },
    ],
    securedConfiguration: [{ key: 'API_KEY', description: '', required: true }],
  }),
  buildConnectorApplication({ applicationName: 'nightly', applicationType: 'job' }),
  buildConnectorApplication({ applicationName: 'orders', applicationType: 'event' }),
  buildConnectorApplication({ applicationName: 'files', applicationType: 'assets' }),
];

const PUBLISHED = buildPublishedConnector({ applications: APPLICATIONS });

async function open(
  connector: Partial<typeof PUBLISHED> = {},
  search = '',
): Promise<ReturnType<typeof renderRoute>> {
  gateway.holds({ connectors: [{ ...PUBLISHED, ...connector }] });
  const rendered = renderRoute(address + search, manager);
  await screen.findByText('Deploy now');
  return rendered;
}

function field(name: string): HTMLElement {
  return screen.getByLabelText((label) => label.replace(/ ?\*$/, '') === name, {
    selector: 'input, textarea',
  });
}

async function enter(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.paste(text);
}

async function enterWhatIsNeeded(): Promise<void> {
  await enter('TENANT', 'acme');
  await enter('API_KEY', 'canary-secret');
  await enter('Reason', 'First try');
}

async function confirm(): Promise<void> {
  await userEvent.click(screen.getByText('Deploy now'));
}

function sent(): Record<string, unknown>[] {
  return requestsOf(gateway, 'CreateDeployment');
}

it('finds what can be deployed: published connectors, and drafts that can be previewed', async () => {
  gateway.holds({
    connectors: [PUBLISHED],
    stagedConnectors: [
      buildStagedConnector(),
      buildStagedConnector({ id: 'connector-2', name: 'Rejected', isPreviewable: 'false' }),
    ],
  });
  const { history } = renderRoute(paths.newDeployment, manager);
  const rows = await screen.findAllByRole('row');
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Bloomreach.*Published.*v1.0.0/),
    expect.stringMatching(/Bloomreach.*Draft, for previews.*v1.0.0/),
  ]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Find a connector' }), 'fluent');
  await screen.findByText(/No published connector and no draft/);
  expect(history.location.search).toBe('?text=fluent');
});

it('finds a connector by its key, which the search of Connect does not look at', async () => {
  gateway.holds({ connectors: [{ ...PUBLISHED, key: 'secret-name' }] });
  renderRoute(`${paths.newDeployment}?text=secret-name`, manager);
  const link = await screen.findByRole('link', { name: 'Bloomreach Engagement connector' });
  expect(link).toHaveAttribute('href', `${paths.newDeployment}?connector=connector-1`);
});

it('deploys with every application listed, and goes to the new deployment', async () => {
  const { history } = await open();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    ...['service', 'nightly', 'orders', 'files'],
    ...['service', 'nightly', 'orders', 'files'],
  ]);
  screen.getByText(/Connect builds and starts version 5, tag v1.0.0/);
  await confirm();
  await screen.findByRole('list', { name: '2 values stand in the way:' });
  expect(sent()).toHaveLength(0);
  await enterWhatIsNeeded();
  await userEvent.click(screen.getByRole('button', { name: 'The exact request to Connect' }));
  const request: unknown = JSON.parse(
    screen.getByRole('region', { name: 'The exact request to Connect' }).textContent ?? '',
  );
  const empty = { standardConfiguration: [], securedConfiguration: [] };
  expect(request).toEqual({
    key: 'bloomreach-engagement-sandbox',
    type: 'sandbox',
    connector: { id: 'connector-1', staged: false },
    region: 'us-central1.gcp',
    configurations: [
      {
        applicationName: 'service',
        standardConfiguration: [{ key: 'TENANT', value: 'acme' }],
        securedConfiguration: [{ key: 'API_KEY', value: '(hidden)' }],
      },
      { applicationName: 'nightly', ...empty },
      { applicationName: 'orders', ...empty },
      { applicationName: 'files', ...empty },
    ],
  });
  await confirm();
  await screen.findByText('The deployment has begun.');
  expect(history.location.pathname).toBe(paths.deployment('deployment-1'));
  expect(sent()).toEqual([
    {
      draft: {
        key: 'bloomreach-engagement-sandbox',
        type: 'sandbox',
        connector: { id: 'connector-1' },
        region: 'us-central1.gcp',
        targetVersion: 5,
        edits: [
          {
            application: 'service',
            set: [{ key: 'TENANT', value: 'acme' }],
            remove: [],
            secrets: [{ key: 'API_KEY', value: 'canary-secret' }],
            schedule: null,
            retryPolicy: null,
          },
        ],
      },
      reason: 'First try',
      click: expect.objectContaining({ id: expect.any(String) }),
    },
  ]);
});

it('shows the next runs of a schedule, and sends it', async () => {
  await open({
    applications: [buildConnectorApplication({ applicationName: 'nightly', applicationType: 'job' })],
  });
  await enter('Schedule (cron)', 'sometimes');
  screen.getByText('Enter a schedule such as */5 * * * * or @daily.');
  expect(screen.queryByText('Next runs, in UTC:')).not.toBeInTheDocument();
  await enter('Schedule (cron)', '0 2 * * *');
  screen.getByText('Next runs, in UTC:');
  expect(screen.getAllByText(/2:00/)).toHaveLength(5);
  await enter('Reason', 'At night');
  await confirm();
  await screen.findByText('The deployment has begun.');
  expect(sent()[0]).toMatchObject({
    draft: { edits: [{ application: 'nightly', schedule: '0 2 * * *', retryPolicy: null }] },
  });
});

it('shows the attempts of a retry policy, and sends it', async () => {
  await open({
    applications: [buildConnectorApplication({ applicationName: 'orders', applicationType: 'event' })],
  });
  await chooseOption('Retries', 'After waits that double each time');
  screen.getByText(/^Tried again after: 10 sec, 30 sec, 1 min 10 sec/);
  await enter('Shortest wait in seconds (1 to 600)', '900 s');
  screen.getByText(/Enter both waits/);
  await enter('Shortest wait in seconds (1 to 600)', '60');
  await enter('Reason', 'Be patient');
  await confirm();
  await screen.findByText('The deployment has begun.');
  const retryPolicy = {
    strategy: 'exponential-backoff',
    minBackoffSeconds: 60,
    maxBackoffSeconds: 600,
    maxAttempts: null,
  };
  expect(sent()[0]).toMatchObject({ draft: { edits: [{ application: 'orders', retryPolicy }] } });
});

it('deploys a draft as a preview only, and only where it may be', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ key: 'bloomreach-engagement', version: 9 })] });
  renderRoute(`${address}&staged=true`, manager);
  await screen.findByText('Deploy now');
  expect(screen.getByRole('radio', { name: /^Preview/ })).toBeChecked();
  expect(screen.getByRole('radio', { name: /^Sandbox Not possible/ })).toBeDisabled();
  expect(screen.getByRole('radio', { name: /^Production Not possible/ })).toBeDisabled();
  await enter('Reason', 'Look at it');
  await confirm();
  await screen.findByText('The deployment has begun.');
  expect(sent()[0]).toMatchObject({ draft: { type: 'preview', targetVersion: 9 } });
});

it.each([
  [{ isPreviewable: 'false' }, /has not accepted the draft for previews yet/],
  [{ privateProjects: ['us-central1.gcp:other'] }, /us-central1.gcp:demo-store is not among the projects/],
])('says why a draft with %j cannot be deployed', async (given, reason) => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ key: 'bloomreach-engagement', ...given })] });
  renderRoute(`${address}&staged=true`, manager);
  await screen.findByText(reason);
  screen.getByText(/cannot be deployed as any type now/);
});

it('keeps everything when production is refused in a trial project, and deploys to a sandbox then', async () => {
  await open();
  await userEvent.click(screen.getByRole('radio', { name: /^Production/ }));
  expect(field('Key')).toHaveValue('bloomreach-engagement-production');
  await enterWhatIsNeeded();
  gateway.reports({ code: 'DeploymentProductionDeactivated', status: 400, correlationId: 'c-1' });
  await confirm();
  await screen.findByText(/This project is a trial, or production is not enabled/);
  screen.getByText('Connect does not allow production in this project.');
  expect(field('API_KEY')).toHaveValue('canary-secret');
  gateway.recovers();
  await userEvent.click(screen.getByRole('radio', { name: /^Sandbox/ }));
  await confirm();
  await screen.findByText('The deployment has begun.');
  expect(sent()[1]).toMatchObject({ draft: { type: 'sandbox' } });
});

it('recommends the region of the project, and explains one that is not supported', async () => {
  await open({ supportedRegions: ['europe-west1.gcp', 'us-central1.gcp'] });
  screen.getByText('North America, Iowa (Google Cloud) · us-central1.gcp, this project’s own');
  await chooseOption('Region', 'Europe, Belgium (Google Cloud) · europe-west1.gcp');
  screen.getByText(/Requests between regions take longer/);
  await enterWhatIsNeeded();
  gateway.reports({ code: 'DeploymentUnsupportedRegion', status: 400 });
  await confirm();
  await screen.findByText(/does not offer this connector in this region/);
  screen.getByText('The connector does not support this region. Choose another one.');
});

it('does not send a key that Connect would not take, and explains one that is taken', async () => {
  await open();
  await enterWhatIsNeeded();
  await enter('Key', 'no spaces');
  screen.getByText(/Use 2 to 256 letters/);
  await confirm();
  expect(sent()).toHaveLength(0);
  await enter('Key', 'taken');
  gateway.reports({ code: 'DuplicateField', status: 400, details: { field: 'key' } });
  await confirm();
  await screen.findByText(/Another deployment of this project has this key/);
  expect(field('Key')).toHaveValue('taken');
});

it.each([
  [['manage_api_clients'], /Connect will refuse that/],
  [null, /whether it does is not known/],
])(
  'warns of a missing scope when the connector brings its own API client and %j is missing',
  async (missingScopes, words) => {
    gateway.holds({ missingScopes });
    await open({ apiClientScopes: ['view_orders'] });
    screen.getByText(words);
  },
);

it('asks before it goes on with a connector that has moved on', async () => {
  await open();
  await enterWhatIsNeeded();
  gateway.holds({
    connectors: [{ ...PUBLISHED, version: 6, repository: { ...PUBLISHED.repository, tag: 'v2' } }],
  });
  gateway.reports({ code: 'TARGET_CHANGED', status: 409 });
  await confirm();
  gateway.recovers();
  await userEvent.click(await screen.findByRole('button', { name: /try again/i }));
  await screen.findByText(/Your plan is for version 5, tag v1.0.0/);
  await confirm();
  expect(sent()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Continue with the current version' }));
  screen.getByText(/version 6, tag v2. That takes/);
  await confirm();
  await screen.findByText('The deployment has begun.');
  expect(sent()[1]).toMatchObject({ draft: { targetVersion: 6 } });
});

it('deploys once when the first answer was lost', async () => {
  await open();
  await enterWhatIsNeeded();
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await confirm();
  await screen.findByText(/it is deployed once, even if it arrived/);
  gateway.recovers();
  await confirm();
  await screen.findByText('The deployment has begun.');
  const [first, second] = sent();
  expect(second?.click).toEqual(first?.click);
});

it('leaves a secret in its field alone', async () => {
  const { history, container } = await open();
  await enterWhatIsNeeded();
  await userEvent.click(screen.getByRole('button', { name: 'The exact request to Connect' }));
  expect(container.innerHTML.replace(field('API_KEY').outerHTML, '')).not.toContain('canary-secret');
  expect(JSON.stringify([history.location, { ...localStorage, ...sessionStorage }])).not.toContain(
    'canary-secret',
  );
  await waitFor(() => expect(field('API_KEY')).toHaveValue('canary-secret'));
});

it('offers nothing to those who may only view, and says when there is no such connector', async () => {
  const { unmount } = renderRoute(address);
  await screen.findByText('You cannot deploy');
  unmount();
  renderRoute(address, manager);
  await screen.findByText('There is no such connector');
  screen.getByRole('link', { name: 'Choose another connector' });
});
