import { act, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { PERMISSIONS } from '../../../constants';
import { startGateway } from '../../../test-utils/gateway';
import { buildActivity, buildJournalEntry } from '../../../test-utils/journal.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';
import { requestsOf } from '../../../test-utils/requests';
import {
  buildConnectorDeployment,
  buildPublished,
  buildStagedConnector,
} from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connector('connector-1');
const manager = { permissions: [PERMISSIONS.View, PERMISSIONS.ManageConnectors] };

afterEach(() => {
  jest.useRealTimers();
  sessionStorage.clear();
});

function factOf(label: string): HTMLElement {
  const [definition] = screen.getAllByRole('definition').filter((value) => {
    return value.parentElement?.querySelector('dt')?.textContent === label;
  });
  if (!definition) throw new Error(`There is no fact ${label}`);
  return definition;
}

function sectionOf(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name }));
}

it('opens by its address and shows where the draft stands', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ isPreviewable: 'false', alreadyListed: true, hasChanges: true }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('heading', { level: 1, name: 'Bloomreach Engagement connector' });
  screen.getByText('Preview rejected');
  screen.getByText('Changes not published');
  expect(document.title).toMatch(/^Bloomreach/);
  expect(gateway.received.at(0)?.variables).toEqual({ id: 'connector-1' });
});

it('shows the facts of a draft', async () => {
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        integrationTypes: ['email', 'loyalty'],
        documentationUrl: 'https://docs.example.com',
        createdAt: '2026-11-01T09:00:00.000Z',
      }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('region', { name: 'Facts' });
  expect(factOf('Key')).toHaveTextContent('bloomreach-engagement');
  expect(factOf('Version')).toHaveTextContent('7');
  expect(factOf('Creator')).toHaveTextContent('IT, Orium, it@example.com');
  expect(factOf('Integration types')).toHaveTextContent('E-mail, loyalty');
  expect(factOf('Created')).toHaveTextContent('Nov 1, 2026');
  expect(screen.getByRole('link', { name: 'https://docs.example.com' })).toHaveAttribute(
    'href',
    'https://docs.example.com',
  );
});

it('makes no link of a documentation address that is no web address', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ documentationUrl: 'javascript:alert(1)' })] });
  renderRoute(address);
  await screen.findByText('javascript:alert(1)');
  expect(screen.queryByRole('link', { name: 'javascript:alert(1)' })).not.toBeInTheDocument();
});

it('links to the repository, the tag, and what has changed since the published tag', async () => {
  const repository = { url: 'git@github.com:example/bloomreach.git', tag: 'v1.1.0' };
  gateway.holds({ stagedConnectors: [buildStagedConnector({ repository, published: buildPublished() })] });
  renderRoute(address);
  await screen.findByRole('region', { name: 'Repository and tag' });
  expect(factOf('Draft tag')).toHaveTextContent('v1.1.0');
  expect(factOf('Published tag')).toHaveTextContent('v1.0.0');
  expect(factOf('Published version')).toHaveTextContent('5');
  expect(screen.getByRole('link', { name: 'Open v1.1.0' })).toHaveAttribute(
    'href',
    'https://github.com/example/bloomreach/tree/v1.1.0',
  );
  expect(screen.getByRole('link', { name: 'Compare v1.0.0 with v1.1.0' })).toHaveAttribute(
    'href',
    'https://github.com/example/bloomreach/compare/v1.0.0...v1.1.0',
  );
});

it('offers no links to a host that it does not know', async () => {
  const repository = { url: 'https://git.example.com/bloomreach.git', tag: 'v1.0.0' };
  gateway.holds({ stagedConnectors: [buildStagedConnector({ repository })] });
  renderRoute(address);
  await screen.findByText('Nothing published that this project can see');
  expect(screen.queryByRole('link', { name: /Open|Compare/ })).not.toBeInTheDocument();
});

it('shows by environment what is deployed in this project, and what is behind', async () => {
  const behind = { version: 4, repository: { tag: 'v0.9.0' } };
  const deployments = [
    buildConnectorDeployment(),
    buildConnectorDeployment({ id: 'd-2', key: 'bloomreach-live', type: 'production', connector: behind }),
    buildConnectorDeployment({ id: 'd-3', key: 'bloomreach-test', type: 'sandbox' }),
    buildConnectorDeployment({ id: 'd-4', key: null, type: null, preview: false }),
  ];
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        repository: { url: 'git@github.com:example/bloomreach.git', tag: 'v1.1.0' },
        published: buildPublished(),
        deployments,
      }),
    ],
  });
  renderRoute(address);
  const link = await screen.findByRole('link', { name: 'bloomreach-live' });
  expect(link).toHaveAttribute('href', paths.deployment('d-2'));
  const [, ...rows] = sectionOf('Where it is deployed').getAllByRole('row');
  const expected = [
    /Production.*bloomreach-live.*Version 4, v0.9.0Update available/,
    /Sandbox.*bloomreach-test.*Version 5, v1.0.0Up to date/,
    /Preview.*bloomreach-preview.*v1.0.0The draft has moved on/,
    /Not stated.*d-4.*Not comparable/,
  ];
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row: HTMLElement, index: number) => expect(row).toHaveTextContent(expected[index] ?? ''));

  await userEvent.click(screen.getByText('What does “Update available” mean?'));
  await screen.findByText(/^A redeploy keeps the version of the connector/);
  await userEvent.click(screen.getByText('What does “The draft has moved on” mean?'));
  await screen.findByText(/^The result of a preview holds for what Connect read/);
});

it('says so when nothing is deployed here', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address);
  await screen.findByText('It is not deployed in this project.');
});

it('explains how a published connector can be deployed where it is not', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ published: buildPublished() })] });
  renderRoute(address);
  await userEvent.click(await screen.findByText('How can it be deployed as a sandbox?'));
  await screen.findByText(/^Create sandbox deployments through the Connect API/);
});

it('says what cannot be read now, and asks for it again with the rest', async () => {
  const unreadable = buildStagedConnector({ publishedReadable: false, deployments: null });
  gateway.holds({ stagedConnectors: [unreadable] });
  renderRoute(address);
  await screen.findByText('The deployments cannot be read now. Refresh this page to try again.');
  expect(factOf('Published tag')).toHaveTextContent('Cannot be read now');

  const deployments = [buildConnectorDeployment({ key: 'bloomreach-live' })];
  gateway.holds({ stagedConnectors: [buildStagedConnector({ published: buildPublished(), deployments })] });
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await screen.findByRole('link', { name: 'bloomreach-live' });
  await waitFor(() => expect(factOf('Published tag')).toHaveTextContent('v1.0.0'));
});

it('tells of other projects that they are not visible from here', async () => {
  const privateProjects = ['us-central1.gcp:demo-store', 'europe-west1.gcp:other-store'];
  gateway.holds({ stagedConnectors: [buildStagedConnector({ privateProjects })] });
  renderRoute(address, manager);
  await screen.findByRole('region', { name: 'Projects with access' });
  const [own, other] = sectionOf('Projects with access').getAllByRole('listitem');
  expect(own).toHaveTextContent('us-central1.gcp:demo-store This project');
  expect(other).toHaveTextContent('europe-west1.gcp:other-store Not visible from here');
  expect(screen.getByRole('link', { name: 'Change the projects' })).toHaveAttribute(
    'href',
    `${paths.connectorEdit('connector-1')}#private-projects`,
  );
});

it('says who has access to a draft without a list of projects', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ privateProjects: [], private: false })] });
  renderRoute(address);
  await screen.findByText('None: only the creator.');
  screen.getByText(/any project can deploy it once it is published/);
});

it('copies the ID', async () => {
  const user = userEvent.setup();
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address);
  await user.click(await screen.findByRole('button', { name: 'Copy ID' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe('connector-1');
});

it('offers nothing to a user who may only view, who can read everything', async () => {
  const published = buildPublished({ certified: true });
  const listed = { status: 'Published', private: false, alreadyListed: true, hasChanges: false, published };
  gateway.holds({ stagedConnectors: [buildStagedConnector(listed)] });
  const { history } = renderRoute(address);
  await screen.findByText('The connector is certified and listed in the marketplace.');
  const offers = /Request|Publish for|Unlist|Delete|Edit|Change|Send/;
  expect(screen.queryByRole('button', { name: offers })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: offers })).not.toBeInTheDocument();
  expect(screen.queryByText('Danger zone')).not.toBeInTheDocument();

  act(() => history.push(paths.connectorCertification('connector-1')));
  await screen.findByRole('region', { name: 'Comments' });
  expect(screen.queryByRole('button', { name: offers })).not.toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

it('has an address for each tab, and keeps the focus on the tab that was chosen', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(address);
  await screen.findByRole('region', { name: 'Where it stands' });
  const tabs: [string, string, string][] = [
    ['Applications', paths.connectorApplications('connector-1'), 'API client'],
    ['Certification', paths.connectorCertification('connector-1'), 'Is it ready?'],
    ['Overview', address, 'Facts'],
  ];
  for (const [name, path, section] of tabs) {
    await userEvent.click(screen.getByRole('tab', { name }));
    expect(history.location.pathname).toBe(path);
    expect(screen.getByRole('tab', { name })).toHaveFocus();
    expect(screen.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    await screen.findByRole('region', { name: section });
  }
});

it('shows how far a run is, and asks again by itself until it has ended', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const running = buildJournalEntry({
    state: 'running',
    ending: null,
    startedAt: '2026-11-20T11:59:50.000Z',
  });
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({ isPreviewable: 'pending', activity: buildActivity({ entries: [running] }) }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('progressbar');
  screen.getByText('Why does it take so long?');
  expect(requestsOf(gateway, 'FetchStagedConnector')).toHaveLength(1);

  gateway.holds({ stagedConnectors: [buildStagedConnector({ isPreviewable: 'true' })] });
  act(() => jest.advanceTimersByTime(3_000));
  await screen.findByText('Connect has accepted v1.0.0: it can be deployed as a preview.');
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(requestsOf(gateway, 'FetchStagedConnector')).toHaveLength(2);

  act(() => jest.advanceTimersByTime(600_000));
  expect(requestsOf(gateway, 'FetchStagedConnector')).toHaveLength(2);
});

it('asks less often the longer a run takes', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const running = buildJournalEntry({
    state: 'running',
    ending: null,
    startedAt: '2026-11-20T11:50:00.000Z',
  });
  gateway.holds({
    stagedConnectors: [
      buildStagedConnector({
        status: 'Processing',
        activity: buildActivity({ entries: [{ ...running, kind: 'publish' }] }),
      }),
    ],
  });
  renderRoute(address);
  await screen.findByRole('progressbar');
  act(() => jest.advanceTimersByTime(14_000));
  expect(requestsOf(gateway, 'FetchStagedConnector')).toHaveLength(1);
  act(() => jest.advanceTimersByTime(1_000));
  await waitFor(() => expect(requestsOf(gateway, 'FetchStagedConnector')).toHaveLength(2));
});

it('says that the start is not known of a run that the journal does not know', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector({ isPreviewable: 'pending' })] });
  renderRoute(address);
  await screen.findByText('Something is under way. Since when is not known.');
});

it('says so when there is no connector with this ID', async () => {
  renderRoute(paths.connector('nobody'));
  await screen.findByRole('heading', { name: 'There is no such connector' });
  screen.getByText(/No connector has the ID nobody/);
  expect(screen.getByRole('link', { name: 'To the list of connectors' })).toHaveAttribute(
    'href',
    paths.connectors,
  );
});

it('offers another attempt when the connector cannot be loaded', async () => {
  gateway.reports({ code: 'UPSTREAM_UNREACHABLE', status: 502, correlationId: 'correlation-9' });
  renderRoute(address);
  await screen.findByText('Connect cannot be reached');
  screen.getByText('correlation-9');

  gateway.recovers();
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'Bloomreach Engagement connector' });
});

it('says after three seconds that the service is waking up', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const answer = gateway.holdsBack();
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  renderRoute(address);
  await waitFor(() => expect(gateway.received).toHaveLength(1));
  act(() => jest.advanceTimersByTime(3_000));
  await screen.findByText('The service is waking up');
  answer();
  await screen.findByText('Previewable');
});

it('leads back to the list', async () => {
  gateway.holds({ stagedConnectors: [buildStagedConnector()] });
  const { history } = renderRoute(address);
  await userEvent.click(await screen.findByRole('button', { name: 'To the list of connectors' }));
  expect(history.location.pathname).toBe(paths.connectors);
});
