import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { buildDeployment } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { buildSyncTarget, buildTargetSuggestion } from '../../../test-utils/sync-target.builder';

const gateway = startGateway();
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

const REPORT = { type: 'Warning', title: 'Slow', message: null, application: null, createdAt: null };

async function findRow(name: string): Promise<ReturnType<typeof within>> {
  const table = await screen.findByRole('table', { name: 'Sync targets' });
  const rows = within(table).getAllByRole('row');
  const row = rows.find((one) => within(one).queryByRole('link', { name }));
  if (!row) throw new Error(`There is no row ${name}`);
  return within(row);
}

it('shows of each target its mode, what feeds it, where it runs and when it was last reported', async () => {
  gateway.holds({
    syncTargets: [
      buildSyncTarget({
        messageTypes: ['OrderCreated', 'PaymentTransactionAdded'],
        changes: ['customer'],
        resourceTypes: ['order', 'payment', 'customer'],
      }),
    ],
    deployments: [buildDeployment({ key: 'klaviyo-realtime' })],
  });
  renderRoute(paths.targets);

  const row = await findRow('Klaviyo');
  expect(row.getByRole('link', { name: 'Klaviyo' })).toHaveAttribute('href', paths.target('klaviyo'));
  row.getByText('klaviyo');
  row.getByText('Enabled');
  row.getByText('Events');
  row.getByText('2 message types: order, payment');
  row.getByText('Change notifications: customer');
  row.getByText('klaviyo-orders');
  expect(row.getByRole('link', { name: 'klaviyo-realtime' })).toHaveAttribute(
    'href',
    paths.deployment('deployment-1'),
  );
  row.getByText('Deployed');
  row.getByText('5 min ago');
  screen.getByText('1 target');
});

it('tells a deployment that works from one with warnings and from one that is gone', async () => {
  gateway.holds({
    syncTargets: [
      buildSyncTarget({ key: 'a', label: 'A', deploymentKey: 'warned' }),
      buildSyncTarget({ key: 'b', label: 'B', deploymentKey: 'gone' }),
      buildSyncTarget({ key: 'c', label: 'C', deploymentKey: null }),
    ],
    deployments: [buildDeployment({ key: 'warned', buildReport: { entries: [REPORT] } })],
  });
  renderRoute(paths.targets);
  (await findRow('A')).getByText('Deployed with warnings');
  (await findRow('B')).getByText('gone not found');
  (await findRow('C')).getByText('No deployment named');
});

it('says that a target is disabled, self-hosted and never reported', async () => {
  const endpoint = { name: 'Webhook', kind: 'webhook', url: 'https://a.example.com', exposure: 'public' };
  gateway.holds({
    syncTargets: [
      buildSyncTarget({
        label: 'Fluent OMS',
        mode: 'state',
        enabled: false,
        runtime: 'self-hosted',
        deploymentKey: null,
        endpoints: [endpoint],
        lastReportAt: null,
      }),
    ],
  });
  renderRoute(paths.targets);
  const row = await findRow('Fluent OMS');
  row.getByText('Disabled');
  row.getByText('State');
  row.getByText('Self-hosted, 1 endpoint');
  row.getByText('None known');
});

it('names an entry that cannot be read, with the reason, and offers nothing to change it', async () => {
  gateway.holds({
    syncTargets: [
      buildSyncTarget(),
      buildSyncTarget({ key: 'Bad Key', unreadable: 'wrongKey' }),
      buildSyncTarget({ key: 'newer', unreadable: 'futureVersion' }),
      buildSyncTarget({ key: 'odd', unreadable: 'constructor' }),
    ],
  });
  renderRoute(paths.targets, manager);
  await screen.findByText('3 entries cannot be read');
  screen.getByText(/^Bad Key: Its key cannot be the key of a target\. Last modified/);
  screen.getByText(/^newer: It was written for a later version of Connect Console\./);
  screen.getByText(/^odd: It is not understood \(constructor\)\./);
  screen.getByText('1 target');
  expect(screen.queryByRole('link', { name: /Bad Key|newer|odd/ })).not.toBeInTheDocument();
});

it('explains in an empty registry what a target is for, and offers suggestions', async () => {
  gateway.holds({ targetSuggestions: [buildTargetSuggestion()] });
  renderRoute(paths.targets, manager);
  await screen.findByText('No targets yet');
  screen.getByText(/A target says which changes an external system should receive, and how soon\./);
  screen.getByText('Begin with one of the suggestions below.');
  const section = within(screen.getByRole('region', { name: 'Suggestions' }));
  section.getByText('Bloomreach Engagement connector');
  section.getByText('Subscribed to Order created');
});

it('leads from an empty registry without suggestions to an empty form', async () => {
  renderRoute(paths.targets, manager);
  await screen.findByText('No targets yet');
  expect(screen.getByRole('link', { name: 'New target' })).toHaveAttribute('href', paths.newTarget);
  expect(screen.queryByRole('region', { name: 'Suggestions' })).not.toBeInTheDocument();
});

it('opens the form filled in with a suggestion', async () => {
  gateway.holds({ targetSuggestions: [buildTargetSuggestion({ deploymentId: 'd&1' })] });
  const { history } = renderRoute(paths.targets, manager);
  const name = 'Add Bloomreach Engagement connector as a target';
  await userEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('heading', { level: 1, name: 'New target' });
  expect(history.location.search).toBe('?deployment=d%261');
  expect(screen.getByLabelText(/^Name/)).toHaveValue('Bloomreach Engagement connector');
});

it('says of a suggestion what is subscribed for it, or that nothing is', async () => {
  gateway.holds({
    targetSuggestions: [
      buildTargetSuggestion({ deploymentId: 'a', messageTypes: [], resourceTypes: ['payment'] }),
      buildTargetSuggestion({ deploymentId: 'b', deploymentKey: null, subscribed: false }),
    ],
  });
  renderRoute(paths.targets);
  await screen.findByText('Subscribed to payment');
  screen.getByText(/^No Subscription delivers to it\./);
  expect(screen.getByRole('link', { name: 'b' })).toHaveAttribute('href', paths.deployment('b'));
});

it.each([
  [['manage_subscriptions'], /the gateway lacks the scope manage_subscriptions/],
  [[], 'There are no suggestions now: Subscriptions cannot be read.'],
])('says why there are no suggestions, with the scopes %j missing', async (missingScopes, words) => {
  gateway.holds({ targetSuggestions: null, missingScopes });
  renderRoute(paths.targets);
  await screen.findByText(words);
});

it('shows a user who may only view everything, without any way to change it', async () => {
  gateway.holds({ syncTargets: [buildSyncTarget()], targetSuggestions: [buildTargetSuggestion()] });
  renderRoute(paths.targets);
  await findRow('Klaviyo');
  screen.getByText('Bloomreach Engagement connector');
  expect(screen.queryByText(/^(New target|Add)$/)).not.toBeInTheDocument();
});

it('says when there are more entries than it shows', async () => {
  gateway.holds({ syncTargets: [buildSyncTarget()], isComplete: false });
  renderRoute(paths.targets);
  await screen.findByText('This list is not complete');
});

it('recovers by another attempt when the registry cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  renderRoute(paths.targets);
  await screen.findByText('Connect cannot be reached');
  gateway.recovers();
  gateway.holds({ syncTargets: [buildSyncTarget()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await findRow('Klaviyo');
});
