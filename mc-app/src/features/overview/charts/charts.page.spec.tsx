import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import userEvent from '@testing-library/user-event';
import { startGateway } from '../../../test-utils/gateway';
import { buildEndedRun, buildOverview, type EndedRunContent } from '../../../test-utils/overview.builder';
import { paths, renderRoute } from '../../../test-utils/render-route';
import {
  answerSyncSituation,
  buildOrderMessage,
  buildRecordObject,
  buildTargetObject,
} from '../../../test-utils/sync-situation.builder';

const gateway = startGateway();

// Compiled before they are waited for: that may take longer on a busy machine than a test waits.
beforeAll(() => Promise.all([import('./run-chart'), import('./lag-chart')]));

/** Newest first, as the gateway answers them. */
const RUNS: EndedRunContent[] = [
  buildEndedRun({ id: 'run-3', endedAt: '2026-11-20T10:07:00.000Z', endIsExact: false }),
  buildEndedRun({
    id: 'run-2',
    kind: 'publish',
    subjectType: 'connector',
    subjectId: 'connector-1',
    subjectName: null,
    endedAt: '2026-11-20T10:02:00.000Z',
    verdict: 'failed',
  }),
  buildEndedRun({ id: 'run-1', kind: 'polish', verdict: 'canceled' }),
];

const RUNS_SENTENCE =
  '3 runs: 1 passed, 1 failed, 1 ended otherwise. Half of those measured took 2 min or less, the longest took 5 min.';

function holdReports(): void {
  const orders = ['a', 'b', 'c'];
  const records = [
    ...orders.map((order, index) => buildRecordObject(order, 'klaviyo', 4 + index)),
    buildRecordObject('a', 'fluent', 7_200),
  ];
  const sync = answerSyncSituation({
    records,
    messages: orders.map(buildOrderMessage),
    targets: [buildTargetObject()],
  });
  gateway.holds({ platformAnswers: { FetchSyncSituation: sync } });
}

async function findSection(name: string): Promise<ReturnType<typeof within>> {
  return within(await screen.findByRole('region', { name }));
}

it('draws the last runs, and says in a sentence what the drawing shows', async () => {
  gateway.holds({ overview: buildOverview({ runs: RUNS }) });
  renderRoute(paths.overview);
  const runs = await findSection('Runs that ended last');
  const chart = await runs.findByRole('img', { name: RUNS_SENTENCE });
  // A failure is told by a mark as well; the looks are explained.
  expect(await within(chart).findAllByText('✕')).toHaveLength(1);
  within(chart).getByText('Passed, took at most this');
  within(chart).getByText('Canceled');
  expect(within(chart).queryByText('End not known')).not.toBeInTheDocument();
  expect(within(chart).queryByText('Passed')).not.toBeInTheDocument();
});

it('says of each bar what it stands for', async () => {
  gateway.holds({ overview: buildOverview({ runs: RUNS }) });
  renderRoute(paths.overview);
  const runs = await findSection('Runs that ended last');
  const titles = (await runs.findAllByText(/·/, { selector: 'title' })).map(
    (title: HTMLElement) => title.textContent,
  );
  expect(titles).toEqual([
    expect.stringMatching(/^polish · bloomreach-preview\nCanceled · 5 min\nNov 20, 2026/),
    expect.stringMatching(/^Publication · connector-1\nFailed · 2 min\n/),
    expect.stringMatching(/^Deployment · bloomreach-preview\nPassed · at most 7 min\n/),
  ]);
});

it('lists the runs as a table behind a disclosure, the newest first, with links', async () => {
  gateway.holds({ overview: buildOverview({ runs: RUNS }) });
  renderRoute(paths.overview);
  const runs = await findSection('Runs that ended last');
  const summary = await runs.findByText('Show as a table');
  expect(summary.closest('details')).not.toHaveAttribute('open');
  await userEvent.click(summary);
  const table = within(runs.getByRole('table', { name: 'Runs that ended last' }));
  const rows = table.getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Deploymentbloomreach-preview.*at most 7 minPassed$/),
    expect.stringMatching(/^Publicationconnector-1.*2 minFailed$/),
    expect.stringMatching(/^polishbloomreach-preview.*5 minCanceled$/),
  ]);
  expect(table.getByRole('link', { name: 'connector-1' })).toHaveAttribute(
    'href',
    paths.connector('connector-1'),
  );
  expect(table.getAllByRole('link', { name: 'bloomreach-preview' })[0]).toHaveAttribute(
    'href',
    paths.deployment('deployment-1'),
  );
});

it('says nothing of durations that nobody knows', async () => {
  gateway.holds({ overview: buildOverview({ runs: [buildEndedRun({ endIsExact: false })] }) });
  renderRoute(paths.overview);
  await screen.findByRole('img', { name: '1 run: 1 passed, 0 failed.' });
});

it('shows a run that was started elsewhere, whose duration nobody knows', async () => {
  gateway.holds({ overview: buildOverview({ runs: [buildEndedRun({ startIsExact: false })] }) });
  renderRoute(paths.overview);
  const runs = await findSection('Runs that ended last');
  await runs.findByText(/Passed · Not known/, { selector: 'title' });
  await userEvent.click(runs.getByText('Show as a table'));
  runs.getByRole('cell', { name: 'Not known' });
});

it('draws how long changes take to each target, the slowest first, and says it in a sentence', async () => {
  holdReports();
  renderRoute(paths.overview);
  const lags = await findSection('From change to target');
  const chart = await lags.findByRole('img', {
    name: 'Slowest is fluent: half of its 1 measured change took 2 hr or less, the worst 2 hr.',
  });
  await within(chart).findByText('5 sec – 6 sec');
  within(chart).getByText('2 hr – 2 hr');
  within(chart).getByText('Klaviyo');
  within(chart).getByText('10 hr');
});

it('lists medians and worsts as a table behind a disclosure', async () => {
  holdReports();
  renderRoute(paths.overview);
  const lags = await findSection('From change to target');
  await userEvent.click(await lags.findByText('Show as a table'));
  const table = within(lags.getByRole('table', { name: 'From change to target' }));
  expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'TargetMedianWorstMeasured',
    'fluent2 hr2 hr1',
    'Klaviyo5 sec6 sec3',
  ]);
});
