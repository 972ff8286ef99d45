import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import { createConsoleApolloClient } from '@connect-console/mc-common';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import {
  buildApplicationDeployment,
  buildConnectorApplication,
  buildDeployedConnector,
  buildDeployment,
  buildLatestConnector,
  type DeploymentContent,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const address = paths.deploymentRedeploy('deployment-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

function declared(
  standard: { key: string; required?: boolean; default?: string }[],
  secured: { key: string; required?: boolean }[] = [],
) {
  return [
    buildConnectorApplication({
      standardConfiguration: standard.map(({ key, required = false, default: value }) => ({
        key,
        required,
        description: '',
        default: value ?? null,
      })),
      securedConfiguration: secured.map(({ key, required = false }) => ({ key, required, description: '' })),
    }),
  ];
}

const KEYS = declared(
  [{ key: 'REGION', required: true }, { key: 'LOCALE' }],
  [{ key: 'API_KEY', required: true }, { key: 'HOOK_TOKEN' }],
);

/** Holds a region and two secrets; the latest version declares the same keys. */
function deployment(given: Partial<DeploymentContent> = {}): DeploymentContent {
  return buildDeployment({
    type: 'production',
    preview: false,
    connector: buildDeployedConnector({ applications: KEYS }),
    applications: [
      buildApplicationDeployment({
        standardConfiguration: [{ key: 'REGION', value: 'eu' }],
        securedConfiguration: [
          { key: 'API_KEY', isSet: true },
          { key: 'HOOK_TOKEN', isSet: true },
        ],
      }),
    ],
    latest: buildLatestConnector({ applications: KEYS }),
    ...given,
  });
}

async function open(search: string, given: Partial<DeploymentContent> = {}) {
  gateway.holds({ deployments: [deployment(given)] });
  const rendered = renderRoute(address + search, manager);
  await screen.findByText('Redeploy now');
  return rendered;
}

function field(name: string): HTMLElement {
  return screen.getByLabelText(new RegExp(`^${name}( ?\\*)?$`), { selector: 'input, textarea' });
}

async function enter(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.paste(text);
}

function plan(): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name: 'Plan' }));
}

async function confirm(): Promise<void> {
  await userEvent.click(screen.getByText('Redeploy now'));
}

function sent(): Record<string, unknown>[] {
  return requestsOf(gateway, 'RedeployDeployment');
}

it('redeploys to the latest with a reason and one button when nothing is missing', async () => {
  const { history } = await open('?to=latest');
  plan().getByText('The code moves from version 5, tag v1.0.0, to version 6, tag v1.1.0.');
  plan().getByText(/No values are sent/);
  screen.getByText('Nothing is missing. All values stay as they are.');
  expect(screen.getByRole('link', { name: 'Compare v1.0.0 with v1.1.0' })).toHaveAttribute(
    'href',
    'https://github.com/example/bloomreach/compare/v1.0.0...v1.1.0',
  );

  await enter('Reason', ' Security fix ');
  await confirm();
  await screen.findByText('The redeploy of bloomreach-preview has begun.');
  expect(history.location.pathname).toBe(paths.deployment('deployment-1'));
  expect(sent()).toEqual([
    {
      id: 'deployment-1',
      version: 11,
      redeploy: {
        updateConnector: true,
        skipScripts: false,
        targetVersion: 6,
        edits: [],
        acceptedLosses: [],
      },
      reason: 'Security fix',
      click: expect.objectContaining({ id: expect.any(String) }),
    },
  ]);
});

it('sends nothing without a reason', async () => {
  await open('?to=same');
  await confirm();
  await screen.findByText('Say why you do this.');
  expect(sent()).toHaveLength(0);
});

it('skips the scripts when asked to, and says what that means', async () => {
  const { history } = await open('?to=same');
  plan().getByText(/postDeploy runs/);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Skip the scripts' }));
  plan().getByText(/The scripts are skipped/);
  expect(history.location.search).toBe('?to=same&skipScripts=true');
  await enter('Reason', 'Try');
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[0]).toMatchObject({
    redeploy: { updateConnector: false, skipScripts: true, targetVersion: null },
  });
});

it('changes one value: shows it in the plan, asks for the secrets that may be lost, and sends only edits', async () => {
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  const [, row] = plan().getAllByRole('row');
  expect(row).toHaveTextContent(/REGION.*Changed.*eu.*us/);
  plan().getByText('Secret missing');
  plan().getByText('Secret may be lost');
  plan().getByText(/Values are sent as a whole/);

  await enter('Reason', 'Move');
  await confirm();
  const [missing, lossy] = within(await screen.findByRole('list', { name: /2 values stand/ })).getAllByRole(
    'button',
  );
  expect(sent()).toHaveLength(0);
  expect(missing).toHaveAccessibleName('API_KEY (service)');
  expect(lossy).toHaveAccessibleName('HOOK_TOKEN (service)');
  await userEvent.click(missing as HTMLElement);
  expect(field('API_KEY')).toHaveFocus();
  expect(field('API_KEY')).toHaveAttribute('type', 'password');
  expect(field('API_KEY')).toHaveAttribute('autocomplete', 'off');

  await enter('API_KEY', 'canary-secret');
  plan().getByText('Secret replaced');
  await userEvent.click(screen.getByRole('checkbox', { name: 'I accept that HOOK_TOKEN may be lost' }));
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[0]).toMatchObject({
    redeploy: {
      edits: [
        {
          application: 'service',
          set: [{ key: 'REGION', value: 'us' }],
          remove: [],
          secrets: [{ key: 'API_KEY', value: 'canary-secret' }],
        },
      ],
      acceptedLosses: [{ application: 'service', key: 'HOOK_TOKEN' }],
    },
  });
});

it('keeps secrets that are not typed where Connect is known to keep them', async () => {
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  expect(plan().getAllByText('Secret kept')).toHaveLength(2);
  await enter('Reason', 'Move');
  await confirm();
  await screen.findByText(/has begun/);
});

it('asks right there for what the latest version newly requires', async () => {
  const applications = declared(
    [
      { key: 'REGION', required: true },
      { key: 'TENANT', required: true },
    ],
    [{ key: 'API_KEY', required: true }, { key: 'HOOK_TOKEN' }, { key: 'SIGNING_KEY', required: true }],
  );
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=latest', { latest: buildLatestConnector({ applications }) });
  screen.getByText('These need your attention:');
  expect(screen.queryByLabelText(/^REGION/, { selector: 'input' })).not.toBeInTheDocument();
  await enter('TENANT', 'acme');
  await enter('SIGNING_KEY', 'canary-secret');
  expect(field('TENANT')).toHaveValue('acme');
  await enter('Reason', 'Update');
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[0]).toMatchObject({
    redeploy: {
      targetVersion: 6,
      edits: [
        {
          set: [{ key: 'TENANT', value: 'acme' }],
          secrets: [{ key: 'SIGNING_KEY', value: 'canary-secret' }],
        },
      ],
    },
  });
});

it('suggests where a value may have moved, and takes it over with one click', async () => {
  const applications = declared(
    [{ key: 'SERVICE_REGION', required: true }],
    [{ key: 'API_KEY', required: true }, { key: 'HOOK_TOKEN' }],
  );
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=latest', { latest: buildLatestConnector({ applications }) });
  plan().getByText('Not known any more');
  await userEvent.click(plan().getByRole('button', { name: 'Use its value for SERVICE_REGION' }));
  expect(field('SERVICE_REGION')).toHaveValue('eu');
  expect(plan().queryByRole('button', { name: /Use its value/ })).not.toBeInTheDocument();
});

it('shows the exact request without secrets', async () => {
  await open('?to=same&values=all');
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(plan().getByRole('button', { name: 'The exact request to Connect' }));
  const request = plan().getByRole('region', { name: 'The exact request to Connect' });
  expect(JSON.parse(request.textContent ?? '')).toEqual({
    version: 11,
    actions: [
      {
        action: 'redeploy',
        configurationValues: [
          {
            applicationName: 'service',
            standardConfiguration: [{ key: 'REGION', value: 'eu' }],
            securedConfiguration: [{ key: 'API_KEY', value: '(hidden)' }],
          },
        ],
        updateConnector: false,
        skipScripts: false,
      },
    ],
  });
});

it('brings together what two people changed, and keeps the secrets that were typed', async () => {
  gateway.holds({ omittedSecrets: 'kept' });
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  await enter('API_KEY', 'canary-secret');
  await enter('Reason', 'Move');
  const theirs = [
    { key: 'REGION', value: 'asia' },
    { key: 'LOCALE', value: 'de' },
  ];
  const [application = buildApplicationDeployment()] = deployment().applications;
  gateway.holds({
    deployments: [
      deployment({ version: 13, applications: [{ ...application, standardConfiguration: theirs }] }),
    ],
  });
  await confirm();

  const panel = within(
    await screen.findByRole('region', { name: 'Somebody has changed this deployment meanwhile' }),
  );
  panel.getByText('LOCALE (service)');
  panel.getByText('Now: de');
  expect(panel.getByRole('button', { name: 'Bring together' })).toBeDisabled();
  await confirm();
  expect(sent()).toHaveLength(1);
  await userEvent.click(panel.getByRole('radio', { name: 'Keep mine: us' }));
  await userEvent.click(panel.getByRole('button', { name: 'Bring together' }));
  expect(document.body).not.toHaveFocus();
  expect(field('REGION')).toHaveValue('us');
  expect(field('LOCALE')).toHaveValue('de');
  expect(field('API_KEY')).toHaveValue('canary-secret');
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[1]).toMatchObject({
    version: 13,
    redeploy: { edits: [{ set: [{ key: 'REGION', value: 'us' }] }] },
  });
});

it('takes their value when the reader says so', async () => {
  await open('?to=same&values=all');
  await enter('REGION', 'us');
  await enter('Reason', 'Move');
  const [application = buildApplicationDeployment()] = deployment().applications;
  const theirs = [{ key: 'REGION', value: 'asia' }];
  gateway.holds({
    omittedSecrets: 'kept',
    deployments: [
      deployment({ version: 12, applications: [{ ...application, standardConfiguration: theirs }] }),
    ],
  });
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await confirm();
  await userEvent.click(await screen.findByRole('radio', { name: 'Take theirs: asia' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bring together' }));
  expect(field('REGION')).toHaveValue('asia');
});

it('shows that the connector has moved on before anything is sent to it', async () => {
  await open('?to=latest');
  await enter('Reason', 'Update');
  gateway.holds({
    deployments: [
      deployment({
        latest: buildLatestConnector({
          version: 7,
          repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.2.0' },
          applications: KEYS,
        }),
      }),
    ],
  });
  gateway.reports({ code: 'TARGET_CHANGED', status: 409 });
  await confirm();
  gateway.recovers();
  await userEvent.click(await screen.findByRole('button', { name: /try again/i }));
  await screen.findByText('The connector has moved on from v1.1.0 to v1.2.0, version 7.');
  await userEvent.click(screen.getByRole('button', { name: 'Bring together' }));
  plan().getByText(/to version 7, tag v1.2.0/);
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent()[1]).toMatchObject({ redeploy: { targetVersion: 7 } });
});

it('goes on without asking when only the version has changed', async () => {
  await open('?to=same');
  await enter('Reason', 'Again');
  gateway.holds({ deployments: [deployment({ version: 12 })] });
  await confirm();
  await screen.findByText(/Nothing of this plan has changed by that/);
  await confirm();
  await screen.findByText(/has begun/);
  expect(sent().map(({ version }) => version)).toEqual([11, 12]);
});

it('repeats the same click when it is not known whether the first one arrived', async () => {
  await open('?to=same');
  await enter('Reason', 'Again');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await confirm();
  await screen.findByText(/It is not known whether Connect received it/);
  gateway.recovers();
  await confirm();
  await screen.findByText(/has begun/);
  const [first, second] = sent();
  expect(second?.click).toEqual(first?.click);
});

it.each([
  ['JOURNAL_UNAVAILABLE', 503, /could not note this in the journal/],
  ['DeploymentInvalidStatusTransition', 400, /takes nothing new/],
])('says what to do after %s, and keeps what was entered', async (code, status, words) => {
  await open('?to=same&values=all');
  await enter('LOCALE', 'de');
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await enter('Reason', 'Again');
  gateway.reports({ code, status, correlationId: 'c-1' });
  await confirm();
  await screen.findByText(words);
  expect(field('LOCALE')).toHaveValue('de');
  expect(field('API_KEY')).toHaveValue('canary-secret');
});

it('names the keys that the gateway refuses, and the scope that it lacks', async () => {
  await open('?to=same');
  await enter('Reason', 'Again');
  const problems = [
    { application: 'service', key: 'API_KEY', problem: 'secretNotKept' },
    { application: null, key: 'LOCALE', problem: 'tooPoetic' },
  ];
  gateway.reports({ code: 'CONFIGURATION_REFUSED', status: 400, details: { problems } });
  await confirm();
  const list = await screen.findByRole('list', { name: 'Refused by the gateway:' });
  expect(within(list).getByText('API_KEY').parentElement).toHaveTextContent(/service.*Type it again/);
  expect(within(list).getByText('LOCALE').parentElement).toHaveTextContent('Refused (tooPoetic)');
  gateway.reports({
    code: 'UPSTREAM_FORBIDDEN',
    status: 502,
    details: { missingScope: 'manage_connectors_deployments' },
  });
  await confirm();
  await screen.findByText(/lacks the scope manage_connectors_deployments/);
});

it('keeps the form when somebody undeploys it meanwhile', async () => {
  await open('?to=same&values=all');
  await enter('LOCALE', 'de');
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await enter('Reason', 'Again');
  gateway.holds({ deployments: [] });
  await confirm();
  await screen.findByText(/Somebody has undeployed this/);
  expect(field('LOCALE')).toHaveValue('de');
  await confirm();
  expect(sent()).toHaveLength(1);
});

it('waits while Connect is at work on it', async () => {
  await open('?to=same', { status: 'Deploying' });
  screen.getByText(/it can be redeployed when that has ended/);
  await enter('Reason', 'Again');
  await confirm();
  expect(sent()).toHaveLength(0);
});

it('warns what a redeploy of Connect Console itself does to the session', async () => {
  await open('?to=same', { isOwn: true });
  screen.getByText(/This is Connect Console itself/);
});

it('says that the draft cannot be deployed, and still redeploys the same version', async () => {
  gateway.holds({
    deployments: [deployment({ latest: buildLatestConnector({ deployable: false }) })],
  });
  renderRoute(`${address}?to=latest`, manager);
  await screen.findByText(/has not accepted it for previews/);
  expect(screen.queryByRole('button', { name: 'Redeploy now' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: /^The same/ }));
  await screen.findByText('Redeploy now');
});

it('does not let secrets be typed before the host of the gateway is confirmed', async () => {
  gateway.holds({
    deployments: [deployment()],
    registrations: [
      {
        id: '1',
        value: { schema: 1, origin: 'https://gateway.example.com', registeredAt: '2026-11-20T10:00:00.000Z' },
      },
    ],
  });
  renderRoute(`${address}?to=same&values=all`, { ...manager, gatewayOrigin: '' });
  const notice = within(await screen.findByRole('region', { name: 'Confirm where secrets are sent' }));
  notice.getByText('gateway.example.com');
  screen.getByText(/2 secrets can be typed once/);
  expect(screen.queryByLabelText(/^API_KEY/)).not.toBeInTheDocument();
  await userEvent.click(notice.getByRole('checkbox'));
  await userEvent.click(notice.getByRole('button', { name: 'Trust this address' }));
  expect(field('API_KEY')).toHaveValue('');
});

it('leaves a secret in its field alone', async () => {
  const apolloClient = createConsoleApolloClient();
  gateway.holds({ deployments: [deployment()] });
  const { history, container } = renderRoute(`${address}?to=same&values=all`, { ...manager, apolloClient });
  await screen.findByText('Redeploy now');
  const keptTexts = (): string =>
    JSON.stringify([history.location, { ...localStorage, ...sessionStorage }, apolloClient.extract()]);
  await enter('API_KEY', 'canary-secret');
  await userEvent.click(plan().getByRole('button', { name: 'The exact request to Connect' }));
  await enter('Reason', 'Rotate');
  expect(container.innerHTML.replace(field('API_KEY').outerHTML, '')).not.toContain('canary-secret');
  expect(keptTexts()).not.toContain('canary-secret');
  await userEvent.click(screen.getByRole('checkbox', { name: /HOOK_TOKEN/ }));
  await confirm();
  await screen.findByText(/has begun/);
  expect(document.body.innerHTML).not.toContain('canary-secret');
  expect(keptTexts()).not.toContain('canary-secret');
  expect(JSON.stringify(sent())).toContain('canary-secret');
});

it('asks before what was entered is lost', async () => {
  const { history } = await open('?to=same');
  await enter('Reason', 'Again');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Keep editing' }));
  expect(field('Reason')).toHaveValue('Again');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(history.location.pathname).toBe(paths.deployment('deployment-1')));
});

it('shows no form to those who may only view, nor for what is not there', async () => {
  gateway.holds({ deployments: [deployment()] });
  const { unmount } = renderRoute(address);
  await screen.findByText('You cannot redeploy');
  unmount();
  gateway.holds({ deployments: [] });
  renderRoute(address, manager);
  await screen.findByText('There is no such deployment');
});
