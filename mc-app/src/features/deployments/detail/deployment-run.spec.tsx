import { act, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { buildDeployment, type DeploymentContent } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';

const gateway = startGateway();
const address = paths.deployment('deployment-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };
const NOON = '2026-11-20T12:00:00.000Z';

afterEach(() => {
  jest.useRealTimers();
  sessionStorage.clear();
});

function ago(minutes: number): string {
  return new Date(Date.parse(NOON) - minutes * 60_000).toISOString();
}

type Minutes = { run: number; phase: number; kind?: string; source?: string };

function running(
  status: string,
  { run, phase, kind = 'redeploy', source = 'journal' }: Minutes,
  usual: DeploymentContent['usual'] = { run: null, phase: null },
): DeploymentContent {
  return buildDeployment({
    status,
    usual,
    run: { kind, startedAt: ago(run), startedAtSource: source, phaseSince: ago(phase), asOf: NOON },
  });
}

/** What is known of five runs that took this many minutes. */
function usually(minutes: number): { median: number; p95: number; runs: number } {
  return { median: minutes * 60_000, p95: minutes * 60_000, runs: 5 };
}

it('says how far a run is, since when, and how long it usually takes', async () => {
  gateway.holds({
    deployments: [running('Deploying', { run: 4, phase: 2 }, { run: usually(9), phase: usually(7) })],
  });
  renderRoute(address);
  const progress = await screen.findByRole('progressbar', { name: 'Progress' });
  expect(progress).toHaveAttribute('aria-valuetext', '1 of 2 phases done. Now: Deploying');
  screen.getByText('Running for 4 min');
  screen.getByText('Usually takes up to 9 min.');
  screen.getByText('This phase usually takes up to 7 min.');
});

it('says what is documented when too few runs are known', async () => {
  gateway.holds({ deployments: [running('Undeploying', { run: 1, phase: 1, kind: 'undeploy' })] });
  renderRoute(address);
  await screen.findByText('No history yet. Undeploying takes minutes; commercetools documents no limit.');
  expect(screen.getByRole('progressbar')).toHaveAttribute(
    'aria-valuetext',
    '0 of 1 phases done. Now: Undeploying',
  );
});

it('says that a run was started elsewhere', async () => {
  gateway.holds({ deployments: [running('Queued', { run: 2, phase: 2, source: 'seen' })] });
  renderRoute(address);
  await screen.findByText('Running for at least 2 min: it was started elsewhere');
});

it('says so when nobody knows since when Connect is at work', async () => {
  gateway.holds({ deployments: [buildDeployment({ status: 'Queued', run: null })] });
  renderRoute(address);
  await screen.findByText('Connect is at work. Since when is not known.');
});

it.each([
  ['Draft', 6, 'redeploy', /^Queued for longer than 5 min: Connect may be busy/],
  ['Queued', 6, 'redeploy', /^Queued for longer than 5 min: Connect may be busy/],
  ['Deploying', 16, 'redeploy', /^Deploying for longer than 15 min\. That alone is no failure/],
  ['Undeploying', 11, 'undeploy', /^Undeploying for longer than 10 min\. A preUndeploy script/],
  ['Queued', 16, 'redeploy', /^Stuck: still in the queue after 15 min.*a redeploy is refused/],
  ['Deploying', 31, 'redeploy', /^Stuck: deploying for longer than 30 min.*health check, port 8080/],
  ['Undeploying', 31, 'undeploy', /^Stuck: undeploying for longer than 30 min.*may still run/],
])('says what to do when it has been %s for %i minutes', async (status, minutes, kind, words) => {
  gateway.holds({ deployments: [running(status, { run: minutes, phase: minutes, kind })] });
  renderRoute(address);
  await screen.findByText(words);
});

it('says nothing of the kind before', async () => {
  gateway.holds({ deployments: [running('Queued', { run: 4, phase: 4 })] });
  renderRoute(address);
  await screen.findByText('Running for 4 min');
  expect(screen.queryByText(/for longer than/)).not.toBeInTheDocument();
});

it.each([
  [
    'the run',
    { run: usually(3), phase: usually(9) },
    /^Slower than 95 % of the earlier runs of this connector and type \(3 min\)\./,
  ],
  [
    'the phase',
    { run: usually(9), phase: usually(2) },
    /^Deploying for longer than 95 % of the earlier runs of this connector and type \(2 min\)\./,
  ],
])('says by the earlier runs of the same connector and type that %s is slow', async (_name, usual, words) => {
  gateway.holds({ deployments: [running('Deploying', { run: 4, phase: 3 }, usual)] });
  renderRoute(address);
  await screen.findByText(words);
});

it('hands over what support needs when a run is stuck, and offers to undeploy', async () => {
  const user = userEvent.setup();
  gateway.holds({ deployments: [running('Deploying', { run: 40, phase: 40 })] });
  renderRoute(address, manager);
  await user.click(await screen.findByRole('button', { name: 'Copy the facts for support' }));
  const text = await navigator.clipboard.readText();
  expect(text).toContain('Deployment: deployment-1\n');
  expect(text).toContain(`Status: Deploying\nRun began at: ${ago(40)}\n`);
  screen.getByRole('button', { name: 'Undeploy' });
  expect(screen.queryByRole('button', { name: 'Redeploy' })).not.toBeInTheDocument();
});

it('follows a run by itself until it ends, then verifies', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  gateway.holds({ deployments: [running('Queued', { run: 0, phase: 0 })] });
  renderRoute(address);
  await screen.findByText('Verified by itself once Connect has ended its work.');
  expect(requestsOf(gateway, 'FetchDeploymentWiring')).toEqual([]);

  gateway.holds({ deployments: [running('Deploying', { run: 1, phase: 1 })] });
  act(() => jest.advanceTimersByTime(3_000));
  await screen.findByText(/up to about 15 minutes/);
  gateway.holds({ deployments: [buildDeployment()] });
  act(() => jest.advanceTimersByTime(5_000));
  await screen.findByText('Not verifiable');
  const asked = requestsOf(gateway, 'FetchDeployment').length;
  act(() => jest.advanceTimersByTime(600_000));
  expect(requestsOf(gateway, 'FetchDeployment')).toHaveLength(asked);
});

it('does not ask while nobody looks', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  gateway.holds({ deployments: [running('Queued', { run: 0, phase: 0 })] });
  renderRoute(address);
  await screen.findByText('Running for 0 sec');
  const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  act(() => jest.advanceTimersByTime(60_000));
  expect(requestsOf(gateway, 'FetchDeployment')).toHaveLength(1);
  hidden.mockRestore();
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(requestsOf(gateway, 'FetchDeployment')).toHaveLength(2));
});

it('lets the user be told of the end', async () => {
  gateway.holds({ deployments: [running('Deploying', { run: 1, phase: 1 })] });
  renderRoute(address);
  const run = within(await screen.findByRole('region', { name: 'Where it stands' }));
  await userEvent.click(run.getByRole('button', { name: 'Tell me when it ends' }));
  gateway.holds({ deployments: [buildDeployment({ status: 'Failed' })] });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByText(/Deploying bloomreach-preview has failed\./);
});
