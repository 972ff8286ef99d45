import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { buildDeployment } from '../../../test-utils/deployment.builder';
import { startGateway } from '../../../test-utils/gateway';
import {
  buildActivity,
  buildDeploymentChange,
  buildDeploymentEntry,
  type ActivityContent,
  type JournalEntryContent,
} from '../../../test-utils/journal.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';

const gateway = startGateway();
const address = paths.deploymentTimeline('deployment-1');

function hold(activity: ActivityContent): void {
  gateway.holds({
    deployments: [buildDeployment()],
    deploymentActivities: { 'deployment-1': activity },
  });
}

async function showEntry(given: Partial<JournalEntryContent>): Promise<ReturnType<typeof within>> {
  hold(buildActivity({ entries: [buildDeploymentEntry(given)] }));
  renderRoute(address);
  const timeline = within(await screen.findByRole('region', { name: 'Timeline' }));
  const heading = await timeline.findByRole('heading', { level: 3 });
  return within(heading.closest('li') ?? heading);
}

it('says what was done, by whom, when, why, for how long and how it went', async () => {
  const entry = await showEntry({});
  entry.getByRole('heading', { name: 'Redeploy' });
  entry.getByText('Succeeded');
  entry.getByText('Ada Lovelace (verified ID user-1)');
  entry.getByText(/^Nov 20, 2026, \d+:00\s[AP]M$/);
  entry.getByText('5 min');
  entry.getByText('The address of the partner has changed');
  entry.getByText('Stays at version 5, v1.0.0');
  entry.getByText('No value was changed.');
});

it('names the user by the verified ID when the browser gave no name', async () => {
  const entry = await showEntry({ startedBy: { id: 'user-1', displayName: null } });
  entry.getByText('Verified ID user-1');
});

it('shows each value before and after, and secrets by their names only', async () => {
  const value = { application: 'web', key: 'URL', isSetting: false, before: 'a', after: 'b' };
  const entry = await showEntry({
    change: buildDeploymentChange({
      connectorAfter: { version: 6, tag: 'v1.1.0' },
      updateConnector: true,
      skipScripts: true,
      values: [
        value,
        { ...value, application: null, key: 'NEW', before: null },
        { ...value, key: 'OLD', after: null },
        { ...value, key: 'schedule', isSetting: true, before: '0 1 * * *', after: '0 2 * * *' },
        { ...value, key: 'retryPolicy', isSetting: true, before: null, after: '{}' },
        { ...value, key: 'elasticity', isSetting: true },
      ],
      omittedValues: 12,
      secretsReplaced: [
        { application: 'web', key: 'TOKEN' },
        { application: null, key: 'SHARED_TOKEN' },
      ],
    }),
  });
  entry.getByText('From version 5, v1.0.0 to version 6, v1.1.0 · Without scripts');
  expect(entry.getByRole('row', { name: /^URL/ })).toHaveTextContent('URLwebab');
  expect(entry.getByRole('row', { name: /^NEW/ })).toHaveTextContent('NEWShared by all applicationsNot setb');
  expect(entry.getByRole('row', { name: /^OLD/ })).toHaveTextContent('OLDwebaNo longer sent');
  expect(entry.getByRole('row', { name: /^Schedule/ })).toHaveTextContent('0 1 * * *0 2 * * *');
  entry.getByRole('row', { name: /^Retry policy/ });
  entry.getByRole('row', { name: /^elasticity/ });
  entry.getByText('12 more values were changed, which the journal does not keep.');
  entry.getByText('TOKEN (web), SHARED_TOKEN (Shared by all applications)');
});

it('says with which version it was deployed first', async () => {
  const entry = await showEntry({
    kind: 'deploy',
    change: buildDeploymentChange({ connectorBefore: null }),
  });
  entry.getByRole('heading', { name: 'Deploy' });
  entry.getByText('Version 5, v1.0.0');
});

it('marks what was done elsewhere', async () => {
  const entry = await showEntry({
    kind: 'undeploy',
    origin: 'seen',
    startedBy: null,
    reason: null,
    change: null,
  });
  entry.getByText('Seen elsewhere');
  entry.getByText(/^Done outside of Connect Console; first seen Nov 20, 2026/);
  expect(entry.queryByText('Who')).not.toBeInTheDocument();
  expect(entry.queryByText('Duration')).not.toBeInTheDocument();
});

it.each([
  ['requested', null, 'Under way'],
  ['running', null, 'Under way'],
  ['refused', null, 'Refused'],
  ['notSent', null, 'Not carried out'],
  ['unknown', null, 'Outcome not known'],
  ['ended', 'failed', 'Failed'],
  ['ended', 'canceled', 'Canceled'],
  ['ended', 'evaporated', 'Outcome not known'],
])('says how it went when it is %s, %s', async (state, verdict, words) => {
  const ending = verdict && { verdict, endedAt: '2026-11-20T10:05:00.000Z', endedAtSource: 'seen' };
  const entry = await showEntry({ state, ending: ending ? { ...ending, report: null } : null });
  entry.getByText(words);
});

it('shows a kind that it does not know as it is', async () => {
  const entry = await showEntry({ kind: 'teleport' });
  entry.getByRole('heading', { name: 'teleport' });
});

it('says why Connect refused it', async () => {
  const entry = await showEntry({
    state: 'refused',
    ending: null,
    failure: { code: 'ConcurrentModification', message: 'Version 11 expected', correlationId: 'c-1' },
  });
  entry.getByText('Connect has refused it; nothing was changed by it.');
  entry.getByText('c-1');
});

it('holds the report, once it is opened', async () => {
  const line = { type: 'Error', title: 'Out of memory', message: null, application: null, createdAt: null };
  const entry = await showEntry({
    ending: {
      verdict: 'failed',
      endedAt: '2026-11-20T10:05:00.000Z',
      endedAtSource: 'report',
      report: { entries: [line] },
    },
  });
  expect(entry.queryByText('Out of memory')).not.toBeInTheDocument();
  await userEvent.click(entry.getByText('Report'));
  const report = within(await entry.findByRole('article', { name: 'Report' }));
  expect(report.getAllByText('Out of memory').length).toBeGreaterThan(0);
});

it('says so when older entries have been removed', async () => {
  hold(buildActivity({ complete: false, entries: [buildDeploymentEntry()] }));
  renderRoute(address);
  await screen.findByText('Older entries have been removed.');
});

it('says so when the journal cannot be read now', async () => {
  hold(buildActivity({ available: false }));
  renderRoute(address);
  await screen.findByText(/^The journal cannot be read now/);
});

it('remembers a deployment that is gone', async () => {
  const entries = [buildDeploymentEntry({ kind: 'undeploy', change: null, reason: 'Not needed any more' })];
  gateway.holds({ deploymentActivities: { 'deployment-1': buildActivity({ entries }) } });
  renderRoute(paths.deployment('deployment-1'));
  await screen.findByRole('heading', { name: 'This deployment is gone' });
  await screen.findByText('Not needed any more');
  expect(screen.queryByRole('tab', { name: 'Configuration' })).not.toBeInTheDocument();
});
