import type { ReportEntry } from '@connect-console/domain';
import type { TReportLinesFragment } from './generated/gateway';

/** Maps a report of the gateway to entries; null when Connect has made none. */
export function toReportEntries(wire: TReportLinesFragment | null): ReportEntry[] | null {
  if (!wire) return null;
  return wire.entries.map(({ type, title, message, application, createdAt }) => ({
    type,
    title,
    message,
    application,
    createdAt,
  }));
}
