import { syncTone, type SyncStatusKind } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { syncClaimMessages, syncStatusMessages } from './sync-status-messages';
import type { StatusWords } from './use-status-words';

/** How a resource stands in a target. Claimed: the writer says so, and nothing can be checked. */
export function useSyncStatusWords(status: SyncStatusKind, claimed = false): StatusWords {
  const { formatMessage } = useIntl();
  const word = formatMessage(syncStatusMessages[status]);
  const label = claimed ? formatMessage(syncClaimMessages.claimed, { status: word }) : word;
  return { tone: syncTone(status), label };
}
