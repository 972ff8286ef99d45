import '../test-utils/fake-clock';
import type { ComponentProps } from 'react';
import { act, screen } from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../test-utils/render-in-shell';
import { RunProgress } from './run-progress';

afterEach(() => jest.clearAllTimers());

const STARTED_AT = '2026-11-20T10:00:00Z';
const MINUTE = 60_000;
const USUAL = { medianMs: 3.2 * MINUTE, p95Ms: 8.5 * MINUTE };

function renderRun(values: Partial<ComponentProps<typeof RunProgress>> = {}): void {
  renderInShell(
    <RunProgress
      kind="preview"
      startedAt={STARTED_AT}
      asOf="2026-11-20T10:02:10Z"
      phases={[
        { name: 'Fetching', isDone: true },
        { name: 'Building', isDone: false },
        { name: 'Security checks', isDone: false },
      ]}
      usual={null}
      {...values}
    />,
  );
}

describe('the progress of a run', () => {
  it('tells which phases are done, which is under way and which are to come', () => {
    renderRun();
    expect(screen.getAllByRole('listitem').map((phase) => phase.textContent)).toEqual([
      'Fetching, done',
      'Building, under way',
      'Security checks, to come',
    ]);
    expect(screen.getByText('Building').closest('li')).toHaveAttribute('aria-current', 'step');
  });

  it('is a progress bar over the phases', () => {
    renderRun();
    const bar = screen.getByRole('progressbar', { name: 'Progress' });
    expect(bar).toHaveAttribute('aria-valuenow', '1');
    expect(bar).toHaveAttribute('aria-valuemax', '3');
    expect(bar).toHaveAttribute('aria-valuetext', '1 of 3 phases done. Now: Building');
  });

  it('says so when all phases are done', () => {
    renderRun({ phases: [{ name: 'Fetching', isDone: true }] });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', 'All phases done');
  });

  it('shows no bar where no phases are known', () => {
    renderRun({ phases: [] });
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByText('Running for 2 min 10 sec')).toBeInTheDocument();
  });

  it('counts the time that has passed', () => {
    renderRun();
    act(() => jest.advanceTimersByTime(51_000));
    expect(screen.getByText('Running for 3 min 1 sec')).toBeInTheDocument();
  });

  it('never counts below zero when the clocks of the platform disagree', () => {
    renderRun({ asOf: '2026-11-20T09:59:58Z' });
    expect(screen.getByText('Running for 0 sec')).toBeInTheDocument();
  });

  it('does not pretend to know when a run began that was started elsewhere', () => {
    renderRun({ isFirstSeen: true });
    expect(
      screen.getByText('Running for at least 2 min 10 sec: it was started elsewhere'),
    ).toBeInTheDocument();
  });

  it.each([
    [
      'preview',
      'No history yet. A preview check takes minutes to hours; the command line tool of commercetools gives up after 30 min.',
    ],
    ['publish', 'No history yet. The command line tool of commercetools gives up after 20 min.'],
    ['certification', 'No history yet. Certification takes days; commercetools documents no limit.'],
  ] as const)('says of a %s without history what is documented', (kind, words) => {
    renderRun({ kind });
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('says how long it usually takes, rounded up', () => {
    renderRun({ usual: USUAL });
    expect(screen.getByText('Usually takes 4 min, up to 9 min.')).toBeInTheDocument();
    expect(screen.queryByText(/No history yet/)).not.toBeInTheDocument();
  });

  it('names one duration where both are the same', () => {
    renderRun({ usual: { medianMs: 40_100, p95Ms: 41_000 } });
    expect(screen.getByText('Usually takes up to 41 sec.')).toBeInTheDocument();
  });

  it('notes as soon as it is slower than nearly all runs before', () => {
    renderRun({ usual: USUAL, asOf: '2026-11-20T10:08:30Z' });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => jest.advanceTimersByTime(1_000));
    expect(screen.getByRole('status')).toHaveTextContent('Slower than 95 % of the earlier runs.');
  });
});
