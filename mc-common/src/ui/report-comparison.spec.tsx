import { screen, within } from '@commercetools-frontend/application-shell/test-utils';
import { renderInShell } from '../test-utils/render-in-shell';
import { buildReportEntry } from '../test-utils/report-entry.builder';
import { ReportComparison } from './report-comparison';

const BUILD = buildReportEntry({
  type: 'Error',
  title: 'Connector image build check failed',
  message: 'npm ci failed after 31 s',
  application: 'order-sync',
});
const SCAN = buildReportEntry({ type: 'Error', title: 'Image security analysis check failed' });
const SCRIPT = buildReportEntry({ type: 'Warning', title: 'Script for "postDeploy" not defined' });

function part(name: string): HTMLElement {
  return screen.getByRole('heading', { name }).closest('section') as HTMLElement;
}

describe('comparing two attempts', () => {
  it('tells what is new, what is still there and what is fixed', () => {
    renderInShell(
      <ReportComparison
        before={[BUILD, SCAN]}
        after={[{ ...BUILD, message: 'npm ci failed after 28 s' }, SCRIPT]}
      />,
    );
    within(part('New (1)')).getByText(SCRIPT.title);
    within(part('New (1)')).getByText('Warning');
    within(part('Still there (1)')).getByText(BUILD.title);
    within(part('Still there (1)')).getByText('npm ci failed after 28 s');
    within(part('Still there (1)')).getByText('order-sync');
    within(part('Fixed (1)')).getByText(SCAN.title);
  });

  it('calls nothing fixed whose check was skipped', () => {
    const skipped = buildReportEntry({ title: 'Image security analysis check skipped' });
    renderInShell(<ReportComparison before={[SCAN]} after={[skipped]} />);
    within(part('Not checked again (1)')).getByText(SCAN.title);
    screen.getByRole('heading', { name: 'Fixed (0)' });
  });

  it('keeps a heading for what there is none of', () => {
    renderInShell(<ReportComparison before={[SCAN]} after={[]} />);
    screen.getByRole('heading', { name: 'New (0)' });
    expect(within(part('New (0)')).queryByRole('list')).not.toBeInTheDocument();
  });

  it('says so when there was nothing to complain about', () => {
    renderInShell(<ReportComparison before={[buildReportEntry()]} after={[]} />);
    screen.getByText('Neither report has an error or a warning.');
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});
