import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import {
  buildApplicationDeployment,
  buildDeployment,
  buildSince,
  type DeploymentContent,
} from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

const gateway = startGateway();
const address = `${paths.deployments}?columns=status,marks`;
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

function daysAgo(days: number): string {
  return new Date(Date.parse('2026-11-20T12:00:00.000Z') - days * 24 * 60 * 60_000).toISOString();
}

function buildOld(given: Partial<DeploymentContent>): DeploymentContent {
  return buildDeployment({ since: buildSince({ at: daysAgo(12) }), ...given });
}

const SERVICE = buildApplicationDeployment({ applicationName: 'web', url: 'https://web.example.com' });

function holdThree(): void {
  gateway.holds({
    deployments: [
      buildOld({ id: 'a', key: 'old-a', version: 3, applications: [SERVICE] }),
      buildOld({ id: 'b', key: 'old-b' }),
      buildOld({ id: 'c', key: 'old-c' }),
      buildOld({ id: 'sandbox', key: 'old-sandbox', type: 'sandbox', preview: false }),
    ],
  });
}

async function openPlan(): Promise<ReturnType<typeof within>> {
  await userEvent.click(await screen.findByRole('button', { name: 'Plan to undeploy' }));
  return within(await screen.findByRole('dialog', { name: 'Undeploy previews' }));
}

async function paste(field: RegExp, text: string): Promise<void> {
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('textbox', { name: field }));
  await userEvent.paste(text);
}

async function fillIn(reason: string): Promise<void> {
  await paste(/^Reason/, reason);
  await paste(/^Type demo-store to confirm/, 'demo-store');
}

async function press(name: string | RegExp): Promise<void> {
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name }));
}

it('says how many previews have been there for long, and marks them', async () => {
  holdThree();
  renderRoute(address, manager);
  await screen.findByText(/^3 previews have been there for more than 7 days/);
  within(screen.getByRole('row', { name: /^old-a/ })).getByText('Lingering preview');
  expect(
    within(screen.getByRole('row', { name: /^old-sandbox/ })).queryByText('Lingering preview'),
  ).not.toBeInTheDocument();
});

it('says nothing while no preview is old, or while Connect is removing it', async () => {
  gateway.holds({
    deployments: [
      buildDeployment({ since: buildSince({ at: daysAgo(1) }) }),
      buildOld({ id: 'b', status: 'Undeploying' }),
    ],
  });
  renderRoute(address, manager);
  await screen.findByRole('table');
  await waitFor(() => expect(requestsOf(gateway, 'FetchPreviews')).toHaveLength(1));
  expect(screen.queryByText(/more than 7 days/)).not.toBeInTheDocument();
});

it('offers no plan to a user who may only view', async () => {
  holdThree();
  renderRoute(address);
  await screen.findByText(/^3 previews have been there/);
  expect(screen.queryByRole('button', { name: 'Plan to undeploy' })).not.toBeInTheDocument();
});

it('says of each what stops and what is gone, and asks for a reason and the project key', async () => {
  holdThree();
  renderRoute(address, manager);
  const dialog = await openPlan();
  dialog.getByText('Stops: web (service)');
  dialog.getByText('Gone for good: https://web.example.com');
  expect(dialog.getAllByText('Bloomreach Engagement connector, 12 days, from the build report')).toHaveLength(
    3,
  );
  expect(dialog.getByRole('button', { name: 'Undeploy 3 previews' })).toBeDisabled();
  await paste(/^Reason/, 'Done');
  await paste(/^Type demo-store/, 'demo');
  expect(dialog.getByRole('button', { name: 'Undeploy 3 previews' })).toBeDisabled();
  await paste(/^Type demo-store/, '-store');
  expect(dialog.getByRole('button', { name: 'Undeploy 3 previews' })).toBeEnabled();
});

it('undeploys the chosen ones one after the other', async () => {
  holdThree();
  renderRoute(address, manager);
  const dialog = await openPlan();
  await userEvent.click(dialog.getByRole('checkbox', { name: 'old-b' }));
  await fillIn(' Tests are over ');
  const answer = gateway.holdsBack();
  await press('Undeploy 2 previews');
  await waitFor(() => expect(requestsOf(gateway, 'UndeployDeployment')).toHaveLength(1));
  answer();
  await dialog.findByText('2 are undeploying, 0 failed, 0 not sent.');
  expect(requestsOf(gateway, 'UndeployDeployment')).toEqual([
    { id: 'a', version: 3, reason: 'Tests are over', click: expect.anything() },
    { id: 'c', version: 11, reason: 'Tests are over', click: expect.anything() },
  ]);
  await press('Close');
  await screen.findByText(/^1 preview has been there/);
  within(screen.getByRole('row', { name: /^old-a/ })).getByText('Undeploying');
  expect(document.body).not.toHaveFocus();
});

it('goes on after a failure, and says that what has changed was not touched', async () => {
  holdThree();
  renderRoute(address, manager);
  const dialog = await openPlan();
  await fillIn('Done');
  gateway.holds({
    deployments: [
      buildOld({ id: 'a', key: 'old-a', version: 4 }),
      buildOld({ id: 'b', key: 'old-b' }),
      buildOld({ id: 'c', key: 'old-c' }),
    ],
  });
  await press('Undeploy 3 previews');
  await dialog.findByText('2 are undeploying, 1 failed, 0 not sent.');
  dialog.getByText(/It has changed in the meantime, so nothing was done/);
  dialog.getByRole('button', { name: 'Undeploy 1 preview' });
});

it('tries again what has failed, with the same click when nobody knows what came of it', async () => {
  holdThree();
  renderRoute(address, manager);
  const dialog = await openPlan();
  await fillIn('Done');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await press('Undeploy 3 previews');
  await dialog.findByText('0 are undeploying, 3 failed, 0 not sent.');
  expect(dialog.getAllByText(/nothing is done twice/)).toHaveLength(3);
  gateway.recovers();
  await press('Undeploy 3 previews');
  await dialog.findByText('3 are undeploying, 0 failed, 0 not sent.');
  const clicks = requestsOf(gateway, 'UndeployDeployment').map(({ click }) => click);
  expect(clicks.slice(3)).toEqual(clicks.slice(0, 3));
  expect(new Set(clicks.map((click) => JSON.stringify(click))).size).toBe(3);
  await press('Close');
  await waitFor(() => expect(screen.queryByText(/have been there/)).not.toBeInTheDocument());
  expect(document.body).not.toHaveFocus();
});

it('stops after the one that is being sent, and goes on with the rest later', async () => {
  holdThree();
  renderRoute(address, manager);
  const dialog = await openPlan();
  await fillIn('Done');
  const answer = gateway.holdsBack();
  await press('Undeploy 3 previews');
  await press('Stop after this one');
  answer();
  await dialog.findByText('1 is undeploying, 0 failed, 2 not sent.');
  expect(requestsOf(gateway, 'UndeployDeployment')).toHaveLength(1);
  await press('Undeploy 2 previews');
  await dialog.findByText('3 are undeploying, 0 failed, 0 not sent.');
  expect(requestsOf(gateway, 'UndeployDeployment')).toHaveLength(3);
});

it('leaves the console itself out of the plan, and says so', async () => {
  gateway.holds({
    deployments: [buildOld({ id: 'a', key: 'old-a' }), buildOld({ id: 'own', key: 'console', isOwn: true })],
  });
  renderRoute(address, manager);
  await screen.findByText(/^2 previews have been there/);
  const dialog = await openPlan();
  dialog.getByText(/Connect Console itself runs in one of them/);
  expect(dialog.queryByRole('checkbox', { name: 'console' })).not.toBeInTheDocument();
  dialog.getByRole('button', { name: 'Undeploy 1 preview' });
});

it('plans nothing when only the console itself has been there for long', async () => {
  gateway.holds({ deployments: [buildOld({ isOwn: true })] });
  renderRoute(address, manager);
  await screen.findByText(/^1 preview has been there/);
  expect(screen.queryByRole('button', { name: 'Plan to undeploy' })).not.toBeInTheDocument();
});
