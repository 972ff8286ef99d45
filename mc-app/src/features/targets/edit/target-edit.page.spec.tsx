import { act, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import { buildSyncTarget, type SyncTargetContent } from '../../../test-utils/sync-target.builder';
import { addTexts, enterText, targetField } from '../../../test-utils/target-form';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const address = paths.targetEdit('klaviyo');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageDeployments] };

async function open(given: Partial<SyncTargetContent> = {}): Promise<ReturnType<typeof renderRoute>> {
  gateway.holds({ syncTargets: [buildSyncTarget(given)] });
  const rendered = renderRoute(address, manager);
  await screen.findByRole('button', { name: 'Save' });
  return rendered;
}

function save(): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name: 'Save' }));
}

function sent(): Record<string, unknown>[] {
  return requestsOf(gateway, 'UpdateSyncTarget');
}

/** Somebody else saves the entry while the form is open. */
function meanwhile(given: Partial<SyncTargetContent>): void {
  gateway.holds({ syncTargets: [buildSyncTarget({ version: 4, ...given })] });
}

it('shows the values, with a key that cannot change, and saves nothing as long as nothing changed', async () => {
  await open({ slaSeconds: 7_200, deploymentKey: 'gone' });
  screen.getByRole('heading', { level: 1, name: 'Edit Klaviyo' });
  expect(targetField('Name')).toHaveValue('Klaviyo');
  expect(targetField('Number')).toHaveValue('2');
  screen.getByText('Hours');
  screen.getByText('Order created (OrderCreated)');
  screen.getByText('gone');
  expect(screen.queryByLabelText(/^Key/, { selector: 'input' })).not.toBeInTheDocument();
  screen.getByText(/Cannot be changed\. It equals the key of the Channel/);
  screen.getByText('You have changed nothing yet.');
  await save();
  expect(sent()).toEqual([]);
});

it('says what will change, replaces the entry of this version and goes back', async () => {
  const { history } = await open({ version: 3, trackedSince: '2026-11-01T00:00:17.123Z' });
  await enterText('Name', 'Klaviyo EU');
  await addTexts('Message types', 'OrderStateChanged');
  const changes = within(screen.getByRole('region', { name: 'Your changes' }));
  changes.getByText('Before: Klaviyo');
  changes.getByText('After: Klaviyo EU');
  changes.getByText('After: OrderCreated, OrderStateChanged');
  await save();
  await screen.findByText('Changes saved.');
  expect(history.location.pathname).toBe(paths.target('klaviyo'));
  await screen.findByRole('heading', { level: 1, name: 'Klaviyo EU' });
  expect(sent()).toMatchObject([
    {
      key: 'klaviyo',
      version: 3,
      target: {
        label: 'Klaviyo EU',
        messageTypes: ['OrderCreated', 'OrderStateChanged'],
        // To the millisecond, although the field shows minutes.
        trackedSince: '2026-11-01T00:00:17.123Z',
      },
    },
  ]);
});

it('names what needs correction and sends nothing', async () => {
  await open();
  await enterText('Name', '');
  await save();
  await screen.findByRole('list', { name: '1 field needs correction:' });
  screen.getByText('This is required.');
  expect(sent()).toEqual([]);
});

it('brings together what two people changed in different fields', async () => {
  await open();
  await enterText('Name', 'My name');
  meanwhile({ slaSeconds: 60, enabled: false });
  await save();
  const panel = within(
    await screen.findByRole('region', { name: 'Somebody has changed this target meanwhile' }),
  );
  panel.getByText('Nothing was overwritten, and nothing you have entered is lost.');
  const items = panel.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([
    'Expected withinBefore: 5 MinutesTheirs: 1 MinutesYours: 5 Minutes',
    'StateBefore: EnabledTheirs: DisabledYours: Enabled',
  ]);
  await save();
  expect(sent()).toHaveLength(1);

  await userEvent.click(panel.getByRole('button', { name: 'Bring together' }));
  expect(document.body).not.toHaveFocus();
  expect(targetField('Number')).toHaveValue('1');
  expect(targetField('Name')).toHaveValue('My name');
  await save();
  await screen.findByText('Changes saved.');
  expect(sent()[1]).toMatchObject({
    version: 4,
    target: { label: 'My name', slaSeconds: 60, enabled: false },
  });
});

it('lets the reader choose where both changed the same', async () => {
  await open();
  await enterText('Name', 'My name');
  await enterText('What it takes', 'Mine');
  meanwhile({ label: 'Their name', applies: 'Theirs' });
  await save();
  const merge = await screen.findByRole('button', { name: 'Bring together' });
  expect(merge).toBeDisabled();
  const name = within(screen.getByRole('group', { name: 'You both have changed this: Name' }));
  const applies = within(screen.getByRole('group', { name: 'You both have changed this: What it takes' }));
  await userEvent.click(name.getByRole('radio', { name: 'Keep mine' }));
  await userEvent.click(applies.getByRole('radio', { name: 'Take theirs' }));
  await userEvent.click(merge);
  expect(targetField('Name')).toHaveValue('My name');
  expect(targetField('What it takes')).toHaveValue('Theirs');
  await save();
  await screen.findByText('Changes saved.');
  expect(sent()[1]).toMatchObject({ version: 4, target: { label: 'My name', applies: 'Theirs' } });
});

it('needs no decision when only the version is newer', async () => {
  await open();
  await enterText('Name', 'My name');
  meanwhile({});
  await save();
  await screen.findByText(/nothing in it contradicts what you have entered\. Save again/);
  await save();
  await screen.findByText('Changes saved.');
  expect(sent()[1]).toMatchObject({ version: 4 });
});

it('saves again when it is not known whether the first attempt arrived', async () => {
  await open();
  await enterText('Name', 'My name');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await save();
  await screen.findByText(/It is not known whether it was saved/);
  gateway.recovers();
  meanwhile({ label: 'My name' });
  await save();
  await screen.findByText(/nothing in it contradicts what you have entered/);
  await save();
  await screen.findByText('Changes saved.');
});

it('offers the current state when it could not be loaded after a conflict', async () => {
  await open();
  await enterText('Name', 'My name');
  gateway.reports({ code: 'ConcurrentModification', status: 409 });
  await save();
  await screen.findByRole('button', { name: 'Load the current state' });
  expect(targetField('Name')).toHaveValue('My name');
  gateway.recovers();
  meanwhile({ applies: 'Theirs' });
  await userEvent.click(screen.getByRole('button', { name: 'Load the current state' }));
  await screen.findByRole('button', { name: 'Bring together' });
});

it.each([
  ['is gone', []],
  ['can no longer be read', [buildSyncTarget({ version: 4, unreadable: 'malformed' })]],
])('keeps what was entered when the entry %s', async (_what, syncTargets) => {
  await open();
  await enterText('Name', 'My name');
  gateway.holds({ syncTargets });
  await save();
  await screen.findByText(/no longer in the registry, or cannot be read any more/);
  expect(targetField('Name')).toHaveValue('My name');
  await save();
  expect(sent()).toHaveLength(1);
});

it('says that the entry is gone when nothing was entered yet', async () => {
  const { history } = await open();
  act(() => history.push(paths.targets));
  gateway.holds({ syncTargets: [] });
  await screen.findByText('No targets yet');
  act(() => history.push(address));
  await screen.findByText('There is no such target');
});

it('says why an entry cannot be edited that cannot be read', async () => {
  gateway.holds({ syncTargets: [buildSyncTarget({ unreadable: 'tooLarge' })] });
  renderRoute(address, manager);
  await screen.findByText(/It is larger than any entry can be\. It cannot be edited here/);
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
});

it('asks before what was entered is lost', async () => {
  const { history } = await open();
  await enterText('Name', 'My name');
  await userEvent.click(screen.getByRole('button', { name: 'To the target' }));
  await screen.findByRole('dialog', { name: 'Leave without saving?' });
  expect(history.location.pathname).toBe(address);
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(history.location.pathname).toBe(paths.target('klaviyo')));
});

it('shows the values to a user who may only view, with the reason and without any action', async () => {
  const endpoint = { name: 'Hook', kind: 'webhook', url: 'https://a.example.com', exposure: 'public' };
  gateway.holds({
    syncTargets: [buildSyncTarget({ runtime: 'self-hosted', deploymentKey: null, endpoints: [endpoint] })],
  });
  renderRoute(address);
  await screen.findByText(/that needs the permission to manage deployments/);
  expect(targetField('What it takes')).toHaveAttribute('readonly');
  expect(targetField('URL')).toHaveValue('https://a.example.com');
  expect(targetField('URL')).toHaveAttribute('readonly');
  expect(screen.getByRole('radio', { name: /^State/ })).toBeDisabled();
  expect(screen.getByRole('radio', { name: /^Events/ })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: /^Events/ }));
  expect(screen.getByRole('radio', { name: /^Events/ })).toBeChecked();
  expect(targetField('Message types')).toHaveValue('Order created (OrderCreated)');
  expect(targetField('Message types')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /Save|Add|Remove|Fill/ })).not.toBeInTheDocument();
});

it('offers another attempt when the registry cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  renderRoute(address, manager);
  await screen.findByText('Connect cannot be reached');
  gateway.recovers();
  gateway.holds({ syncTargets: [buildSyncTarget()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('button', { name: 'Save' });
});
