import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import type { ReportEntry } from '@connect-console/domain';
import { renderInShell } from '../test-utils/render-in-shell';
import { ReportEntries } from './report-entries';

function entry(values: Partial<ReportEntry>): ReportEntry {
  return {
    type: 'Information',
    title: 'Build',
    message: null,
    application: null,
    createdAt: null,
    ...values,
  };
}

describe('a report of Connect', () => {
  it('shows the most urgent group first and skipped checks apart from errors', () => {
    renderInShell(
      <ReportEntries
        entries={[
          entry({ type: 'Information', title: 'Build finished' }),
          entry({ type: 'Error', title: 'Security scan skipped' }),
          entry({ type: 'Error', title: 'Tests failed' }),
        ]}
      />,
    );
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Errors (1)',
      'Skipped checks (1)',
      'Information (1)',
    ]);
    const [errors] = screen.getAllByRole('list');
    expect(within(errors as HTMLElement).getByText('Tests failed')).toBeInTheDocument();
  });

  it('shows message, application and time of an entry', () => {
    renderInShell(
      <ReportEntries
        entries={[
          entry({ message: 'Took 3 minutes', application: 'gateway', createdAt: '2026-11-20T10:00:00Z' }),
        ]}
      />,
    );
    expect(screen.getByText('Took 3 minutes')).toBeInTheDocument();
    expect(screen.getByText(/^gateway · Nov 20, 2026/)).toBeInTheDocument();
  });

  it('says that there is nothing in an empty report', () => {
    renderInShell(<ReportEntries entries={[]} />);
    expect(screen.getByText('The report has no entries.')).toBeInTheDocument();
  });
});
