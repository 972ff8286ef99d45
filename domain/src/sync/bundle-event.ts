import type { TimelineItem } from './timeline.js';
import type { TimelineReport } from './timeline-reports.js';

/** One line of a timeline, in words for a supporter. */
export type BundleEvent = {
  at: string;
  kind: TimelineItem['kind'];
  targets: readonly string[];
  text: string;
};

/** Says in one line what happened. */
export function bundleEvent(item: TimelineItem): BundleEvent {
  return { at: item.at, kind: item.kind, targets: item.targets, text: textOf(item) };
}

function textOf(item: TimelineItem): string {
  switch (item.kind) {
    case 'message': {
      const { type, sequenceNumber, resourceVersion, id } = item.message;
      const missing = item.missingIn.length > 0 ? `missing in ${item.missingIn.join(' ')}` : null;
      return joined([`${type} #${sequenceNumber}`, `version ${resourceVersion}`, `id ${id}`, missing]);
    }
    case 'report':
      return textOfReport(item.report);
    case 'syncInfo':
      return joined([
        `channel ${item.entry.channelKey ?? 'unknown'}`,
        labelled('external id', item.entry.externalId),
      ]);
    case 'run': {
      const { kind, verdict, subjectName, subjectId, tag } = item.run;
      return joined([`${kind} ${verdict}`, subjectName ?? subjectId, labelled('tag', tag)]);
    }
  }
}

function textOfReport(report: TimelineReport): string {
  return joined([
    report.replay ? `${report.outcome} of a replay` : report.outcome,
    report.messageType,
    report.sequenceNumber === null ? null : `#${report.sequenceNumber}`,
    labelled('attempt', report.attempt),
    report.code,
    labelled('HTTP', report.httpStatus),
    report.detail,
    labelled('correlation id', report.correlationId),
    report.durationMs === null ? null : `${report.durationMs} ms`,
  ]);
}

function labelled(label: string, value: string | number | null): string | null {
  return value === null ? null : `${label} ${value}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
