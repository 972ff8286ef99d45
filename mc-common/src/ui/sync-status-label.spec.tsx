import { screen } from '@commercetools-frontend/application-shell/test-utils';
import { SYNC_STATUSES } from '@connect-console/domain';
import { renderInShell } from '../test-utils/render-in-shell';
import { SyncStatusLabel } from './sync-status-label';

describe('the words for how a resource stands in a target', () => {
  it.each([
    ['failed', 'Failed'],
    ['failedExpired', 'Failed, no longer retried'],
    ['neverReceived', 'Never received'],
    ['behind', 'Behind'],
    ['retrying', 'Retrying'],
    ['unknown', 'Unknown'],
    ['pending', 'Pending'],
    ['skipped', 'Skipped'],
    ['notDue', 'Not due'],
    ['syncedBySyncInfo', 'Synced (syncInfo only)'],
    ['synced', 'Synced'],
    ['notExpected', 'Not expected'],
    ['notTracked', 'Not tracked'],
  ] as const)('%s reads "%s"', (status, word) => {
    renderInShell(<SyncStatusLabel status={status} />);
    expect(screen.getByText(word)).toBeInTheDocument();
  });

  it.each(SYNC_STATUSES)('what a writer only claims reads so: %s', (status) => {
    renderInShell(<SyncStatusLabel status={status} claimed />);
    expect(screen.getByText(/, claimed$/)).toBeInTheDocument();
  });
});
