import { screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { chooseOption } from '../../../test-utils/choose-option';
import { startGateway } from '../../../test-utils/gateway';
import { paths, renderRoute } from '../../../test-utils/render-route';

// A form of this size takes its time while other programs use the machine.
jest.setTimeout(30_000);

const gateway = startGateway();
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

async function open(): Promise<ReturnType<typeof renderRoute>> {
  const rendered = renderRoute(paths.newConnector, manager);
  await screen.findByRole('heading', { level: 1, name: 'New connector' });
  return rendered;
}

/** Required fields have an asterisk in their label. */
function field(name: string): HTMLElement {
  return screen.getByLabelText(new RegExp(`^${name} ?\\*?$`), { selector: 'input, textarea' });
}

async function fill(values: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(values)) {
    await userEvent.clear(field(name));
    await userEvent.paste(text);
  }
}

const REQUIRED = {
  Name: 'Acme Tax',
  'Repository URL': 'git@github.com:acme/tax.git',
  Tag: 'v1.0.0',
  'Creator’s e-mail': 'ada@acme.example',
};

async function tabTo(element: HTMLElement): Promise<void> {
  const mostSteps = 60;
  for (let step = 0; step < mostSteps && document.activeElement !== element; step += 1) await userEvent.tab();
  expect(element).toHaveFocus();
}

function send(): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name: 'Create connector' }));
}

function sent(): (typeof gateway.received)[number][] {
  return gateway.received.filter(({ operationName }) => operationName === 'CreateConnector');
}

it('creates a draft with everything that was entered and leads to it', async () => {
  const { history } = await open();
  await fill({
    ...REQUIRED,
    Description: 'Computes taxes',
    'Documentation URL': 'https://docs.acme.example',
    'Creator’s name': 'Ada',
    'Creator’s title': 'Engineer',
    Company: 'Acme',
    'Number of contributors': '3',
    'Logo URL': 'https://acme.example/logo.svg',
    'Support URL': 'https://acme.example/help',
  });
  await chooseOption('Integration types', 'Tax');
  await userEvent.click(screen.getByRole('checkbox', { name: /Europe, Belgium/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add this project' }));
  await send();

  await waitFor(() => expect(history.location.pathname).toBe(paths.connector('connector-1')));
  await screen.findByText('Connector created.');
  expect(sent()[0]?.variables.draft).toEqual({
    key: 'acme-tax',
    name: 'Acme Tax',
    description: 'Computes taxes',
    integrationTypes: ['tax'],
    creator: {
      name: 'Ada',
      title: 'Engineer',
      email: 'ada@acme.example',
      company: 'Acme',
      noOfContributors: 3,
      logoUrl: 'https://acme.example/logo.svg',
      supportUrl: 'https://acme.example/help',
    },
    repository: { url: 'git@github.com:acme/tax.git', tag: 'v1.0.0' },
    supportedRegions: ['europe-west1.gcp'],
    privateProjects: ['us-central1.gcp:demo-store'],
    documentationUrl: 'https://docs.acme.example',
  });
});

it('suggests a key from the name until somebody writes another one', async () => {
  await open();
  await fill({ Name: 'Größe & Steuer' });
  const key = field('Key');
  expect(key).toHaveValue('gro-e-steuer');
  screen.getByText(/Cannot be changed later/);
  await fill({ Key: 'my-key', Name: 'Other name' });
  expect(key).toHaveValue('my-key');
});

it('names the fields that need correction, leads to them, and sends nothing', async () => {
  await open();
  await fill({ Tag: '..', 'Creator’s e-mail': 'ada', 'Repository URL': 'ftp://acme' });
  await userEvent.click(screen.getByRole('button', { name: 'Add project' }));
  expect(field('Project 1')).toHaveFocus();
  await userEvent.keyboard('acme');
  await send();

  const summary = within(await screen.findByRole('list', { name: '5 fields need correction:' }));
  expect(summary.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Name',
    'Repository URL',
    'Tag',
    'Creator’s e-mail',
    'Project 1',
  ]);
  screen.getByText('This is required.');
  screen.getByText(/Enter region and project key/);
  await userEvent.click(summary.getByRole('button', { name: 'Tag' }));
  const tag = field('Tag');
  expect(tag).toHaveFocus();
  expect(tag).toBeInvalid();
  expect(sent()).toHaveLength(0);
});

it('shows at its field what Connect refuses, until the field changes', async () => {
  await open();
  await fill(REQUIRED);
  gateway.reports({ code: 'DuplicateField', status: 400, details: { field: 'key' }, correlationId: 'c-1' });
  await send();
  await screen.findByText('Another connector has this already. Choose another one.');
  screen.getByText('c-1');
  const key = field('Key');
  expect(key).toBeInvalid();
  expect(field('Name')).toHaveValue('Acme Tax');

  await fill({ Key: 'acme-tax-2' });
  expect(key).toBeValid();
  gateway.recovers();
  await send();
  await screen.findByText('Connector created.');
  const [first, second] = sent().map(({ variables }) => variables.click as { id: string });
  expect(second?.id).not.toBe(first?.id);
});

it('says at address and tag that Connect cannot read the repository, and how to let it', async () => {
  await open();
  await fill(REQUIRED);
  gateway.reports({ code: 'GitRepositoryNotReachable', status: 422 });
  await send();
  expect(await screen.findAllByText(/Connect cannot read this repository at this tag/)).toHaveLength(2);
  screen.getByText('connect-mu');
  screen.getByText('What if Connect cannot read the repository?');
  await fill({ Tag: 'v1.0.1' });
  expect(screen.queryByText(/Connect cannot read this repository/)).not.toBeInTheDocument();
});

it('copies the GitHub user that needs access', async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole('button', { name: 'Copy GitHub user' }));
  expect(await navigator.clipboard.readText()).toBe('connect-mu');
});

it('sends the same decision again when it is not known whether the first one arrived', async () => {
  await open();
  await fill(REQUIRED);
  jest.spyOn(console, 'error').mockImplementation(); // jsdom and msw report it there.
  gateway.breaksConnections();
  await send();
  await screen.findByText(/It is not known whether Connect received it/);
  expect(field('Tag')).toHaveValue('v1.0.0');

  gateway.recovers();
  await send();
  await screen.findByText('Connector created.');
  const [first, second] = sent().map(({ variables }) => variables.click as { id: string });
  expect(first?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(second?.id).toBe(first?.id);
});

it('sends once, however often the button is pressed', async () => {
  await open();
  await fill(REQUIRED);
  const answer = gateway.holdsBack();
  await send();
  await waitFor(() => expect(sent()).toHaveLength(1));
  await send();
  answer();
  await screen.findByText('Connector created.');
  expect(sent()).toHaveLength(1);
});

it('adds and removes projects, and keeps the keyboard in the list', async () => {
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Add this project' }));
  expect(screen.queryByRole('button', { name: 'Add this project' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Remove project 1' }));
  expect(screen.queryByRole('textbox', { name: 'Project 1' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Add project' })).toHaveFocus();
});

it('asks before what was entered is lost', async () => {
  const { history } = await open();
  await fill({ Name: 'Acme' });
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText('What you have entered will be lost.');
  await userEvent.click(dialog.getByRole('button', { name: 'Keep editing' }));
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  expect(field('Name')).toHaveValue('Acme');
  expect(history.location.pathname).toBe(paths.newConnector);

  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
  expect(history.location.pathname).toBe(paths.connectors);
});

it('lets the browser ask before the window is closed, only when something was entered', async () => {
  await open();
  const closing = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(closing()).toBe(true);
  await fill({ Name: 'A' });
  expect(closing()).toBe(false);
});

it('leaves without a question when nothing was entered', async () => {
  const { history } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(history.location.pathname).toBe(paths.connectors);
});

it('says who can create connectors to a user who may only view', async () => {
  renderRoute(paths.newConnector);
  await screen.findByRole('heading', { name: 'You cannot create connectors' });
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'To the list of connectors' })).toHaveAttribute(
    'href',
    paths.connectors,
  );
});

it('can be filled in and sent with the keyboard alone', async () => {
  await open();
  const order = ['Name', 'Repository URL', 'Tag', 'Creator’s e-mail'] as const;
  for (const name of order) {
    await tabTo(field(name));
    await userEvent.keyboard(REQUIRED[name]);
  }
  await tabTo(screen.getByRole('button', { name: 'Create connector' }));
  await userEvent.keyboard('{Enter}');
  await screen.findByText('Connector created.');
});
