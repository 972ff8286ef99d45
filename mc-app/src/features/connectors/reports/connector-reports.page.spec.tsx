import { act, screen, waitFor, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { chooseOption } from '../../../test-utils/choose-option';
import { startGateway } from '../../../test-utils/gateway';
import { buildActivity, buildJournalEntry } from '../../../test-utils/journal.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';
import {
  buildStagedConnector,
  type StagedConnectorContent,
} from '../../../test-utils/staged-connector.builder';

const gateway = startGateway();
const address = paths.connectorReports('connector-1');

afterEach(() => jest.useRealTimers());

type Entry = StagedConnectorContent['activity']['entries'][number];
type ReportLine = NonNullable<StagedConnectorContent['previewableReport']>['entries'][number];

function line(given: Partial<ReportLine>): ReportLine {
  return {
    type: 'Error',
    title: 'SAST and SCA analysis check failed',
    message: null,
    application: null,
    createdAt: '2026-11-20T10:04:00.000Z',
    ...given,
  };
}

function ended(id: string, verdict: string, entries: ReportLine[], given: Partial<Entry> = {}): Entry {
  return buildJournalEntry({
    id,
    ending: { verdict, endedAt: '2026-11-20T10:05:00.000Z', endedAtSource: 'report', report: { entries } },
    ...given,
  });
}

const BUILT = line({ type: 'Information', title: 'Connector image build check succeeded' });
const VULNERABLE = line({ message: 'A dependency is vulnerable' });

const PASSED = ended('passed', 'passed', [BUILT, line({ title: 'Image security analysis check skipped' })], {
  tag: 'v1.1.0',
});
const FAILED = ended('failed', 'failed', [BUILT, VULNERABLE], { startedAt: '2026-11-19T10:00:00.000Z' });

function hold(entries: Entry[], given: Partial<StagedConnectorContent> = {}): void {
  gateway.holds({
    stagedConnectors: [buildStagedConnector({ activity: buildActivity({ entries }), ...given })],
  });
}

async function attemptRows(): Promise<string[]> {
  const [, ...rows] = within(await screen.findByRole('region', { name: 'Attempts' })).getAllByRole('row');
  return rows.map(({ textContent }) => textContent);
}

it('lists every attempt: what, when, by whom, tag, verdict and how long it took', async () => {
  hold([
    buildJournalEntry({ id: 'running', state: 'running', kind: 'certification', ending: null }),
    PASSED,
    buildJournalEntry({ id: 'seen', origin: 'seen', startedBy: null, tag: null }),
    buildJournalEntry({ id: 'nameless', startedBy: { id: 'user-2', displayName: null } }),
    buildJournalEntry({
      id: 'refused',
      kind: 'publish',
      state: 'refused',
      ending: null,
      failure: { code: 'ConnectorStagedInCertification', message: 'In certification', correlationId: 'c-9' },
    }),
    buildJournalEntry({ id: 'not-sent', state: 'notSent', ending: null }),
    buildJournalEntry({ id: 'odd', state: 'someday', ending: null }),
    buildJournalEntry({ id: 'edit', kind: 'edit', ending: null }),
  ]);
  renderRoute(address);
  const rows = await attemptRows();
  expect(rows).toEqual([
    expect.stringMatching(/^CertificationNov 20, 2026.*Ada Lovelacev1.0.0Under wayNot measured$/),
    expect.stringMatching(/^PreviewNov 20, 2026.*Ada Lovelacev1.1.0Passed5 ?min/),
    expect.stringMatching(/^PreviewSeen at Nov 20, 2026.*Asked for elsewherePassedNot measured$/),
    expect.stringMatching(/user-2v1.0.0Passed/),
    expect.stringMatching(/^Publication.*RefusedNot measured$/),
    expect.stringMatching(/Not carried outNot measured$/),
    expect.stringMatching(/Not knownNot measured$/),
  ]);
  screen.getByText(/attempts in between may be missing/);
});

it('shows the newest report first, and any other by its address', async () => {
  hold([PASSED, FAILED]);
  const { history } = renderRoute(address);
  await screen.findByText('Image security analysis check skipped');

  act(() =>
    history.push(
      within(screen.getByRole('region', { name: 'Attempts' }))
        .getAllByRole('link')[1]
        ?.getAttribute('href') ?? '',
    ),
  );
  await screen.findByText('SAST and SCA analysis check failed');
  expect(history.location.search).toBe('?attempt=failed');
  expect(screen.queryByText('Image security analysis check skipped')).not.toBeInTheDocument();
});

it('opens a report at one entry by a deep link', async () => {
  hold([PASSED, FAILED]);
  renderRoute(`${address}?attempt=failed&entry=2`);
  await screen.findByText('A dependency is vulnerable');
  const entry = screen.getByText('SAST and SCA analysis check failed').closest('summary');
  await waitFor(() => expect(entry).toHaveFocus());
});

it('compares two attempts, whichever was chosen first', async () => {
  hold([PASSED, FAILED]);
  const { history } = renderRoute(`${address}?attempt=passed`);
  await screen.findByText('Image security analysis check skipped');
  await chooseOption('Compare with', 'Preview · v1.0.0 · Nov 19, 2026, 10:00 AM');
  expect(history.location.search).toBe('?attempt=passed&compare=failed');
  const comparison = (await screen.findByText(/^Fixed/)).parentElement?.textContent;
  expect(comparison).toContain('SAST and SCA analysis check failed');

  act(() => history.push(`${address}?attempt=failed&compare=passed`));
  expect((await screen.findByText(/^Fixed/)).parentElement?.textContent).toBe(comparison);
});

it('says so when the attempt of an address is not known', async () => {
  hold([PASSED]);
  renderRoute(`${address}?attempt=nobody`);
  await screen.findByText(/The attempt in the address is not known/);
  screen.getByRole('region', { name: 'Attempts' });
});

it('says why there is no report: refused, under way, or never seen', async () => {
  hold([
    buildJournalEntry({ id: 'running', state: 'running', ending: null }),
    buildJournalEntry({
      id: 'refused',
      state: 'refused',
      ending: null,
      failure: { code: 'GitRepositoryNotReachable', message: 'Not reachable', correlationId: 'c-9' },
    }),
    ended('lost', 'failed', []),
  ]);
  const { history } = renderRoute(`${address}?attempt=running`);
  await screen.findByText('It is still under way. The report appears here when it ends.');
  act(() => history.push(`${address}?attempt=refused`));
  await screen.findByText('Connect refused this request, so there is no report.');
  screen.getByText('c-9');
});

it('shows the reports that Connect keeps when the journal cannot be read', async () => {
  hold([], {
    isPreviewable: 'false',
    status: 'Published',
    activity: buildActivity({ available: false, complete: false }),
    previewableReport: { entries: [line({ title: 'The last preview' })] },
    publishingReport: { entries: [line({ title: 'The last publication' })] },
  });
  const { history } = renderRoute(address);
  await screen.findByText(/The history of attempts cannot be read now/);
  expect(await attemptRows()).toEqual([
    'PreviewThe last oneAsked for elsewhereFailedNot measured',
    'PublicationThe last oneAsked for elsewherePassedNot measured',
  ]);
  screen.getByText('The last preview', { selector: 'summary *' });
  act(() => history.push(`${address}?attempt=last-publishing`));
  await screen.findByText('The last publication', { selector: 'summary *' });
});

it('says so when there were older attempts, and when there is nothing to read', async () => {
  hold([], { activity: buildActivity({ complete: false }) });
  renderRoute(address);
  await screen.findByText('There were older attempts. They are not kept any more.');
  screen.getByText('There is nothing to read yet: no preview or publication has been seen.');
});

it('shows a new report by itself when a run ends', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const startedAt = '2026-11-20T11:59:50.000Z';
  hold([buildJournalEntry({ id: 'run', state: 'running', ending: null, startedAt })], {
    isPreviewable: 'pending',
  });
  renderRoute(address);
  await screen.findByText(/It is still under way/);

  hold([ended('run', 'failed', [line({ title: 'Found at last' })], { startedAt })], {
    isPreviewable: 'false',
  });
  act(() => jest.advanceTimersByTime(3_000));
  await screen.findByText('Found at last', { selector: 'summary *' });
  expect(await attemptRows()).toEqual([expect.stringMatching(/Failed/)]);
});

it('says so when the report has no entry with the number of a link', async () => {
  hold([PASSED]);
  renderRoute(`${address}?attempt=passed&entry=9`);
  await screen.findByText(/^The link names entry 9, but this report has only 2./);
});

it('says so when the attempt to compare with is not known any more', async () => {
  hold([PASSED, FAILED]);
  renderRoute(`${address}?attempt=passed&compare=gone`);
  await screen.findByText(/^The attempt to compare with is not known/);
  screen.getByRole('heading', { name: /^Preview · v1.1.0/ });
});

it('leads back to the same list after other reports and comparisons were looked at', async () => {
  hold([PASSED, FAILED]);
  const { history } = renderRoute(paths.connectors);
  act(() => history.push({ pathname: address, state: { from: '?status=Draft' } }));
  await userEvent.click((await screen.findAllByRole('link', { name: 'Preview' }))[1] as HTMLElement);
  await chooseOption('Compare with', 'Preview · v1.1.0 · Nov 20, 2026, 10:00 AM');
  await userEvent.click(screen.getByRole('button', { name: 'To the list of connectors' }));
  expect(history.location.search).toBe('?status=Draft');
});
