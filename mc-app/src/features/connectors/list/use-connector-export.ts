import { useEffect, useRef, useState } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import type { ApiError } from '@connect-console/mc-common';
import { useIntl, type MessageDescriptor } from 'react-intl';
import type { ListedConnectorsQuery } from '../../../data/connectors/list/listed-connectors-query';
import {
  useAllListedConnectors,
  type AllConnectors,
} from '../../../data/connectors/list/use-all-listed-connectors';
import { downloadFile } from '../../../ui/download-file';
import { csvFileName, isPartlyUnreadable, toCsvTable } from './connector-csv';
import { exportMessages } from './messages';

export type ConnectorExport = {
  /** Null when none is running; `total` is 0 until the first answer is there. */
  progress: { done: number; total: number } | null;
  error: ApiError | null;
  start: () => void;
  cancel: () => void;
};

// Without it, spreadsheet programs take the file for one of another encoding.
const BYTE_ORDER_MARK = '\ufeff';

/** Saves all connectors that match a list's filters as a CSV file; leaving the screen cancels it. */
export function useConnectorExport(query: ListedConnectorsQuery): ConnectorExport {
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const readAll = useAllListedConnectors();
  const [progress, setProgress] = useState<ConnectorExport['progress']>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(): Promise<void> {
    const { signal } = (running.current = new AbortController());
    setError(null);
    setProgress({ done: 0, total: 0 });
    const all = await readAll(query, { signal, onProgress: setProgress });
    if (all.status === 'canceled') return;
    if (all.status === 'failed') {
      setError(all.error);
    } else {
      const { default: csv } = await import('papaparse');
      const table = toCsvTable(all.items, formatMessage);
      const text = csv.unparse(table, { escapeFormulae: true });
      downloadFile(csvFileName(projectKey, new Date()), 'text/csv;charset=utf-8', BYTE_ORDER_MARK + text);
      const outcome = outcomeOf(all);
      showNotification({
        domain: DOMAINS.SIDE,
        kind:
          outcome === exportMessages.done ? NOTIFICATION_KINDS_SIDE.success : NOTIFICATION_KINDS_SIDE.warning,
        text: formatMessage(outcome, { count: all.items.length }),
      });
    }
    setProgress(null);
  }

  function cancel(): void {
    running.current?.abort();
    setProgress(null);
  }

  return { progress, error, start: () => void start(), cancel };
}

type Read = Extract<AllConnectors, { status: 'read' }>;

function outcomeOf({ items, isComplete }: Read): MessageDescriptor {
  if (!isComplete) return exportMessages.incomplete;
  return items.some(isPartlyUnreadable) ? exportMessages.unreadable : exportMessages.done;
}
