import { act, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { buildStagedConnector } from '../../../test-utils/staged-connector.builder';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const address = paths.connectorEdit('connector-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

type Connector = ReturnType<typeof buildStagedConnector>;

async function open(connector: Partial<Connector> = {}): Promise<ReturnType<typeof renderRoute>> {
  gateway.holds({ stagedConnectors: [buildStagedConnector(connector)] });
  const rendered = renderRoute(address, manager);
  await screen.findByRole('button', { name: 'Save' });
  return rendered;
}

/** Required fields have an asterisk in their label. */
function field(name: string): HTMLElement {
  return screen.getByLabelText(new RegExp(`^${name} ?\\*?$`), { selector: 'input, textarea' });
}

async function enter(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.paste(text);
}

function save(): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name: 'Save' }));
}

function sent(): Record<string, unknown>[] {
  return gateway.received
    .filter(({ operationName }) => operationName === 'UpdateConnector')
    .map(({ variables }) => variables);
}

const moved = { url: 'git@github.com:example/bloomreach.git', tag: 'v1.1.0' };

it('shows the values, and saves nothing as long as nothing changed', async () => {
  await open({ supportedRegions: ['us-central1.gcp', 'mars-1.gcp'], integrationTypes: ['email', 'loyalty'] });
  screen.getByRole('heading', { level: 1, name: 'Edit Bloomreach Engagement connector' });
  expect(field('Tag')).toHaveValue('v1.0.0');
  expect(field('Project 1')).toHaveValue('us-central1.gcp:demo-store');
  expect(screen.getByRole('checkbox', { name: /Iowa/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /mars-1/ })).toBeChecked();
  screen.getByText('loyalty');
  expect(screen.queryByLabelText('Key', { selector: 'input' })).not.toBeInTheDocument();
  screen.getByText('bloomreach-engagement');
  screen.getByText('You have changed nothing yet.');
  await save();
  expect(sent()).toHaveLength(0);
});

it('says what will change, sends the smallest list of actions and goes back', async () => {
  const { history } = await open({ version: 7 });
  await enter('Tag', 'v1.1.0');
  await userEvent.click(screen.getByRole('button', { name: 'Remove project 1' }));
  const changes = within(screen.getByRole('region', { name: 'Your changes' }));
  changes.getByText('Before: v1.0.0');
  changes.getByText('After: v1.1.0');
  changes.getByText('Removed: us-central1.gcp:demo-store');
  changes.getByText(/A preview must be requested again/);

  await save();
  await screen.findByText('Changes saved.');
  expect(history.location.pathname).toBe(paths.connector('connector-1'));
  expect(sent()).toEqual([
    {
      id: 'connector-1',
      version: 7,
      actions: [
        { setRepository: moved },
        { removePrivateProject: { privateProject: 'us-central1.gcp:demo-store' } },
      ],
      click: expect.objectContaining({ id: expect.any(String) }),
    },
  ]);
});

it('does not let regions be taken away altogether, which Connect cannot', async () => {
  await open();
  await userEvent.click(screen.getByRole('checkbox', { name: /Iowa/ }));
  await screen.findByText('Connect cannot take this away any more. Enter another value.');
});

it('shows what Connect refuses at its field, and loses nothing', async () => {
  await open();
  await enter('Tag', 'v9');
  gateway.reports({ code: 'ConnectorSpecificationFileNotValid', status: 422, correlationId: 'c-2' });
  await save();
  expect(await screen.findAllByText(/The connect.yaml at this tag is not valid/)).toHaveLength(2);
  screen.getByText('c-2');
  expect(field('Tag')).toHaveValue('v9');
});

it('shows above the button what is about no field', async () => {
  await open();
  await enter('Name', 'Other');
  gateway.reports({ code: 'General', status: 400, correlationId: 'c-3' });
  await save();
  await screen.findByText('c-3');
  expect(field('Name')).toBeValid();
  expect(field('Name')).toHaveValue('Other');
});

it('saves the same decision again when it is not known whether the first one arrived', async () => {
  await open();
  await enter('Name', 'Other');
  gateway.reports({ code: 'UPSTREAM_TIMEOUT', status: 504 });
  await save();
  await screen.findByText(/It is not known whether Connect received it/);
  gateway.recovers();
  await save();
  await screen.findByText('Changes saved.');
  const [first, second] = sent();
  expect(second?.click).toEqual(first?.click);
});

it('brings together what two people changed in different fields', async () => {
  await open({ version: 7 });
  await enter('Name', 'My name');
  gateway.holds({
    stagedConnectors: [buildStagedConnector({ version: 8, repository: moved, supportedRegions: [] })],
  });
  await save();

  const panel = within(
    await screen.findByRole('region', { name: 'Somebody has changed this connector meanwhile' }),
  );
  panel.getByText('Nothing was saved, and nothing you have entered is lost.');
  const [tag] = panel.getAllByRole('listitem');
  expect(tag).toHaveTextContent('TagBefore: v1.0.0Theirs: v1.1.0Yours: v1.0.0');
  expect(panel.queryByRole('radio')).not.toBeInTheDocument();
  await save();
  expect(sent()).toHaveLength(1);

  await userEvent.click(panel.getByRole('button', { name: 'Bring together' }));
  expect(field('Tag')).toHaveValue('v1.1.0');
  expect(field('Name')).toHaveValue('My name');
  expect(document.body).not.toHaveFocus();
  await save();
  await screen.findByText('Changes saved.');
  expect(sent()[1]).toMatchObject({ version: 8, actions: [{ setName: { name: 'My name' } }] });
});

it('lets the reader choose where both changed the same', async () => {
  await open({ version: 7 });
  await enter('Tag', 'v2.0.0');
  await enter('Name', 'My name');
  gateway.holds({
    stagedConnectors: [buildStagedConnector({ version: 9, repository: moved, name: 'Their name' })],
  });
  await save();
  const merge = await screen.findByRole('button', { name: 'Bring together' });
  expect(merge).toBeDisabled();
  const tag = within(screen.getByRole('group', { name: 'You both have changed this: Tag' }));
  const name = within(screen.getByRole('group', { name: 'You both have changed this: Name' }));
  await userEvent.click(tag.getByRole('radio', { name: 'Keep mine' }));
  await userEvent.click(name.getByRole('radio', { name: 'Take theirs' }));
  await userEvent.click(merge);

  expect(field('Tag')).toHaveValue('v2.0.0');
  expect(field('Name')).toHaveValue('Their name');
  await save();
  await screen.findByText('Changes saved.');
  expect(sent()[1]).toMatchObject({
    version: 9,
    actions: [{ setRepository: { ...moved, tag: 'v2.0.0' } }],
  });
});

it('needs no decision when only the version is newer', async () => {
  await open({ version: 7 });
  await enter('Name', 'My name');
  gateway.holds({ stagedConnectors: [buildStagedConnector({ version: 8, isPreviewable: 'pending' })] });
  await save();
  await screen.findByText(/none of these fields has changed. Save again./);
  await save();
  await screen.findByText('Changes saved.');
  expect(sent()[1]).toMatchObject({ version: 8 });
});

it('offers the current state when it could not be loaded after a conflict', async () => {
  await open({ version: 7 });
  await enter('Name', 'My name');
  gateway.reports({ code: 'ConcurrentModification', status: 409 });
  await save();
  await screen.findByRole('button', { name: 'Load the current state' });
  expect(field('Name')).toHaveValue('My name');
  gateway.recovers();
  gateway.holds({ stagedConnectors: [buildStagedConnector({ version: 8, description: 'Theirs' })] });
  await userEvent.click(screen.getByRole('button', { name: 'Load the current state' }));
  await screen.findByRole('button', { name: 'Bring together' });
});

it('keeps what was entered when somebody deletes the connector before the conflict is settled', async () => {
  await open({ version: 7 });
  await enter('Name', 'My name');
  gateway.reports({ code: 'ConcurrentModification', status: 409 });
  await save();
  await screen.findByRole('button', { name: 'Load the current state' });
  gateway.recovers();
  gateway.holds({ stagedConnectors: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Load the current state' }));
  await screen.findByText(/Somebody has deleted this connector/);
  expect(field('Name')).toHaveValue('My name');
  await save();
  expect(sent()).toHaveLength(1);
});

it('keeps what was entered when Connect has no such connector any more', async () => {
  await open();
  await enter('Name', 'My name');
  gateway.holds({ stagedConnectors: [] });
  await save();
  await screen.findByText(/Somebody has deleted this connector/);
  expect(field('Name')).toHaveValue('My name');
});

it('says that there is no such connector when it was deleted before anything was entered', async () => {
  const { history } = await open();
  act(() => history.push(paths.connectors));
  gateway.holds({ stagedConnectors: [] });
  await screen.findByText('No connectors yet');
  act(() => history.push(address));
  await screen.findByText('There is no such connector');
});

it('starts from the newest state when nothing was entered yet', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(address, manager);
  await screen.findByRole('button', { name: 'Save' });
  act(() => history.push(paths.connectors));
  gateway.holds({ stagedConnectors: [buildStagedConnector({ version: 8, repository: moved })] });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument());
  act(() => history.push(address));
  await waitFor(() => expect(field('Tag')).toHaveValue('v1.1.0'));
  expect(screen.queryByText(/has changed this connector meanwhile/)).not.toBeInTheDocument();
});

it.each([
  ['Processing', /Connect is publishing this connector and refuses changes/],
  ['InCertification', /commercetools is certifying this connector: its tag must not change/],
])('says beforehand that Connect refuses changes while the status is %s', async (status, words) => {
  await open({ status });
  screen.getByText(words);
});

it('says that the projects of a public connector cannot change', async () => {
  await open({ private: false });
  screen.getByText(/Connect takes no changes to its projects/);
  expect(screen.queryByRole('button', { name: 'Add project' })).not.toBeInTheDocument();
});

it('opens at the projects when a link says so', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(`${address}#private-projects`, manager);
  const projects = await screen.findByRole('group', { name: 'Projects with access' });
  expect(projects.parentElement).toHaveFocus();
});

it('shows the values to a user who may only view, with the reason and without any action', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address);
  await screen.findByText(/that needs the permission to manage connectors/);
  expect(field('Tag')).toHaveValue('v1.0.0');
  expect(field('Tag')).toHaveAttribute('readonly');
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons).not.toEqual(expect.arrayContaining([expect.stringMatching(/Save|Add|Remove|Check/)]));
});

it('says so when there is no connector with this ID', async () => {
  renderRoute(paths.connectorEdit('nobody'), manager);
  await screen.findByRole('heading', { name: 'There is no such connector' });
});

it('offers another attempt when the connector cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502 });
  renderRoute(address, manager);
  await screen.findByText('Connect cannot be reached');
  gateway.recovers();
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('button', { name: 'Save' });
});
