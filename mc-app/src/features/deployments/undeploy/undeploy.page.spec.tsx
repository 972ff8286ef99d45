import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import {
  buildApplicationDeployment,
  buildDeployment,
  buildWiring,
  type DeploymentContent,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { buildActivity, buildDeploymentEntry } from '../../../test-utils/journal.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

// Every test opens a page and a dialog on top of it, which takes seconds on a busy machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const address = paths.deployment('deployment-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

afterEach(() => sessionStorage.clear());

async function openDialog(given: Partial<DeploymentContent> = {}): Promise<ReturnType<typeof within>> {
  gateway.holds({ deployments: [buildDeployment(given)] });
  renderRoute(address, manager);
  await userEvent.click(await screen.findByRole('button', { name: 'Undeploy' }));
  return within(await screen.findByRole('dialog'));
}

async function enter(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function fillIn(dialog: ReturnType<typeof within>): Promise<void> {
  await enter(dialog.getByLabelText(/^Why do you undeploy it/), ' Not needed any more ');
  await enter(dialog.getByLabelText('Type bloomreach-preview to confirm'), 'bloomreach-preview');
}

async function confirm(dialog: ReturnType<typeof within>): Promise<void> {
  await userEvent.click(dialog.getByRole('button', { name: 'Undeploy for good' }));
}

it('lists what stops, what dies and what is left behind', async () => {
  const wired = { key: 'orders', destinationType: 'GoogleCloudPubSub', resourceTypes: [] };
  const dialog = await openDialog({
    type: 'production',
    applications: [
      buildApplicationDeployment({ id: 'a', applicationName: 'web', url: 'https://web.example.com' }),
      buildApplicationDeployment({ id: 'b', applicationName: 'nightly', schedule: '0 0 * * *' }),
      buildApplicationDeployment({ id: 'c', applicationName: 'events', topic: 'topics/t' }),
    ],
    wiring: buildWiring({
      subscriptions: [{ ...wired, id: 's-1', destination: 'topics/t', status: 'Healthy' }],
      extensions: [{ ...wired, id: 'e-1', key: null, destination: 'https://web.example.com/hook' }],
    }),
  });
  const impact = within(await dialog.findByRole('list', { name: 'What it means' }));
  expect(impact.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'web stops.',
    'nightly stops, and does not run any more (0 0 * * *).',
    'events stops.',
    'Nobody answers at https://web.example.com any more; a new deployment gets another address.',
    'Subscription orders is left pointing nowhere, unless a script of the connector removes it.',
    'Extension e-1 is left calling nobody, which fails what it extends, unless a script of the connector removes it.',
  ]);
  dialog.getByText('This is a production deployment.');
  dialog.getByText(/secrets included\. Nobody can undo that\./);
});

it('says which part of it cannot be read', async () => {
  const dialog = await openDialog({ wiring: buildWiring({ subscriptions: null, extensions: null }) });
  await dialog.findByText('Which Subscriptions are left behind cannot be read.');
  dialog.getByText('Which Extensions are left behind cannot be read.');
});

it.each([
  [true, /Undeploying it ends this session: nobody can see or do anything here/],
  [null, /^Whether Connect Console itself runs in this deployment cannot be told now/],
])('warns of undeploying itself when isOwn is %s', async (isOwn, words) => {
  const dialog = await openDialog({ isOwn });
  dialog.getByText(words);
});

it('undeploys only with a reason and the name typed, and shows the run', async () => {
  const dialog = await openDialog();
  const button = dialog.getByRole('button', { name: 'Undeploy for good' });
  expect(button).toBeDisabled();
  await enter(dialog.getByLabelText('Type bloomreach-preview to confirm'), 'bloomreach-preview');
  expect(button).toBeDisabled();
  await enter(dialog.getByLabelText(/^Why do you undeploy it/), ' Not needed any more ');
  await confirm(dialog);

  await screen.findByText('Connect is undeploying bloomreach-preview. You will be told when it ends.');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await screen.findByRole('progressbar');
  screen.getByRole('button', { name: 'You will be told when it ends. Do not tell me' });
  expect(requestsOf(gateway, 'UndeployDeployment')).toEqual([
    {
      id: 'deployment-1',
      version: 11,
      reason: 'Not needed any more',
      click: { id: expect.any(String), displayName: 'Sheldon Cooper' },
    },
  ]);
});

it('tells when it is gone, and keeps the timeline', async () => {
  const dialog = await openDialog();
  await fillIn(dialog);
  await confirm(dialog);
  await screen.findByRole('progressbar');
  const entries = [buildDeploymentEntry({ kind: 'undeploy', change: null })];
  gateway.holds({ deployments: [], deploymentActivities: { 'deployment-1': buildActivity({ entries }) } });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText(/^bloomreach-preview is undeployed\./);
  await screen.findByRole('heading', { name: 'This deployment is gone' });
});

it('does nothing when it is canceled', async () => {
  const dialog = await openDialog();
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(requestsOf(gateway, 'UndeployDeployment')).toEqual([]);
});

it('undeploys nothing that has changed meanwhile', async () => {
  const dialog = await openDialog();
  gateway.holds({ deployments: [buildDeployment({ version: 12, status: 'Failed' })] });
  await fillIn(dialog);
  await confirm(dialog);
  await dialog.findByText('bloomreach-preview has changed meanwhile');
  await userEvent.click(dialog.getByRole('button', { name: 'Load the current state' }));
  await screen.findByText('Deployment failed');
});

it('counts as done when it is gone already', async () => {
  const dialog = await openDialog({ status: 'UndeployFailed' });
  await fillIn(dialog);
  gateway.holds({ deployments: [] });
  await confirm(dialog);
  await screen.findByText('bloomreach-preview is gone already.');
  await screen.findByRole('heading', { name: 'There is no such deployment' });
  expect(screen.queryByText(/has failed/)).not.toBeInTheDocument();
});

it('says why Connect refused it, and keeps what was typed', async () => {
  const dialog = await openDialog();
  await fillIn(dialog);
  gateway.reports({ code: 'DeploymentInvalidStatusTransition', status: 400, correlationId: 'c-1' });
  await confirm(dialog);
  await dialog.findByText(/^Connect is at work on this deployment/);
  dialog.getByText('c-1');
  expect(dialog.getByLabelText(/^Why do you undeploy it/)).toHaveValue(' Not needed any more ');
});

it('sends the same click again when the outcome is not known', async () => {
  const dialog = await openDialog();
  await fillIn(dialog);
  const log = jest.spyOn(console, 'error').mockImplementation(); // msw logs the connection that it breaks.
  gateway.breaksConnections();
  await confirm(dialog);
  await dialog.findByText(/^It is not known whether Connect received the request/);
  log.mockRestore();
  gateway.recovers();
  await confirm(dialog);
  await screen.findByRole('progressbar');
  const [first, second] = requestsOf(gateway, 'UndeployDeployment');
  expect(second).toEqual(first);
});

it('shows the ways out when undeploying has failed', async () => {
  const user = userEvent.setup();
  const entry = { type: 'Error', title: 'Undeployment of application web failed', createdAt: null };
  const failure = { code: 'General', message: 'No', correlationId: 'correlation-9' };
  gateway.holds({
    deployments: [
      buildDeployment({
        status: 'UndeployFailed',
        buildReport: { entries: [{ ...entry, message: 'exit 1', application: 'web' }] },
      }),
    ],
    deploymentActivities: {
      'deployment-1': buildActivity({
        entries: [buildDeploymentEntry({ state: 'refused', ending: null, failure })],
      }),
    },
  });
  renderRoute(address, manager);
  await screen.findByText('Ways out');
  screen.getByText(/^Undeploy again\./);
  screen.getByText(/^Redeploy, if the script itself is at fault/);
  screen.getByText(/^If it fails again, write to commercetools support/);
  await user.click(screen.getByRole('button', { name: 'Copy the facts for support' }));
  const text = await navigator.clipboard.readText();
  expect(text).toContain('Last correlation ID: correlation-9');
  expect(text).toContain('Error | web | Undeployment of application web failed | exit 1');
  screen.getByRole('button', { name: 'Redeploy' });
  screen.getByRole('button', { name: 'Undeploy' });
});
