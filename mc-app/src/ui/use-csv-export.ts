import { useEffect, useRef, useState } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import type { ApiError } from '@connect-console/mc-common';
import type { AllPages, ReadOptions } from '../data/read-all-pages';
import { csvFileName, toCsvTable, type CsvField } from './csv';
import { downloadFile } from './download-file';

export type CsvExport = {
  /** Null when none is running; `total` is 0 until the first answer is there. */
  progress: { done: number; total: number } | null;
  error: ApiError | null;
  start: () => void;
  cancel: () => void;
};

type Read<TItem> = Extract<AllPages<TItem>, { status: 'read' }>;

type Options<TItem> = {
  /** First part of the file's name */
  list: string;
  /** Never rejects. */
  readAll: (options: ReadOptions) => Promise<AllPages<TItem>>;
  fields: readonly CsvField<TItem>[];
  /** What the user is told of a file, and whether all is in it. */
  toNotice: (read: Read<TItem>) => { text: string; isFull: boolean };
};

// Without it, spreadsheet programs take the file for one of another encoding.
const BYTE_ORDER_MARK = '\ufeff';

/** Saves all that matches a list's filters as a CSV file; leaving the screen cancels it. */
export function useCsvExport<TItem>({ list, readAll, fields, toNotice }: Options<TItem>): CsvExport {
  const showNotification = useShowNotification();
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const [progress, setProgress] = useState<CsvExport['progress']>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(): Promise<void> {
    const { signal } = (running.current = new AbortController());
    setError(null);
    setProgress({ done: 0, total: 0 });
    const all = await readAll({ signal, onProgress: setProgress });
    if (all.status === 'canceled') return;
    if (all.status === 'failed') setError(all.error);
    else await save(all);
    setProgress(null);
  }

  async function save(all: Read<TItem>): Promise<void> {
    const { default: csv } = await import('papaparse');
    const text = csv.unparse(toCsvTable(all.items, fields), { escapeFormulae: true });
    const name = csvFileName(list, projectKey, new Date());
    downloadFile(name, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + text);
    const notice = toNotice(all);
    showNotification({
      domain: DOMAINS.SIDE,
      kind: notice.isFull ? NOTIFICATION_KINDS_SIDE.success : NOTIFICATION_KINDS_SIDE.warning,
      text: notice.text,
    });
  }

  function cancel(): void {
    running.current?.abort();
    setProgress(null);
  }

  return { progress, error, start: () => void start(), cancel };
}
