import type { ReactElement } from 'react';
import type { SyncStatusKind } from '@connect-console/domain';
import { StatusLabel } from './status-label';
import { useSyncStatusWords } from './sync-status-words';

type Props = {
  status: SyncStatusKind;
  /** The writer says so, and nothing can be checked. */
  claimed?: boolean;
};

/** How a resource stands in a target. */
export function SyncStatusLabel({ status, claimed = false }: Props): ReactElement {
  return <StatusLabel {...useSyncStatusWords(status, claimed)} />;
}
