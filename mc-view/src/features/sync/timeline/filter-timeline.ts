import type { TimelineItem } from '@connect-console/domain';

export const TIMELINE_KINDS = ['all', 'message', 'report', 'failure', 'syncInfo', 'run'] as const;

export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** `target`: its key; null: all */
export type TimelineFilter = { target: string | null; kind: TimelineKind };

export const NO_FILTER: TimelineFilter = { target: null, kind: 'all' };

/** The items that fit. */
export function filterTimeline(items: readonly TimelineItem[], filter: TimelineFilter): TimelineItem[] {
  const { target, kind } = filter;
  return items.filter((item) => (target === null || item.targets.includes(target)) && isOfKind(item, kind));
}

function isOfKind(item: TimelineItem, kind: TimelineKind): boolean {
  if (kind === 'all') return true;
  return kind === 'failure' ? isFailure(item) : item.kind === kind;
}

function isFailure(item: TimelineItem): boolean {
  if (item.kind === 'run') return item.run.verdict === 'failed';
  return item.kind === 'report' && (item.report.outcome === 'retry' || item.report.outcome === 'fail');
}
