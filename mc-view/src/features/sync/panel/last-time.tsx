import type { ReactElement } from 'react';
import type { DerivedStatus } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { rowMessages } from './messages';
import { useMomentWords } from './use-moment-words';

/** When it was last synced, else when anything was last reported; nothing when it never was. */
export function LastTime({ status }: { status: DerivedStatus }): ReactElement | null {
  const toTime = useMomentWords();
  const syncedAt = status.synced?.at ?? status.syncInfo?.syncedAt;
  const at = syncedAt ?? status.failure?.lastAt ?? status.skipped?.at ?? status.since;
  if (!at) return null;
  const synced = status.upToDate ? rowMessages.synced : rowMessages.lastSynced;
  const message = syncedAt ? synced : rowMessages.lastReport;
  return <FormattedMessage {...message} values={{ time: toTime(at) }} />;
}
