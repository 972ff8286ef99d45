import { toDeploymentStatus } from '../deployment/deployment-status.js';
import type { JournalEntry } from './journal-entry.js';
import { runLaneOf, type JournalledResource, type RunReading } from './journalled-resource.js';
import { endingOf, isReportOf, lostEnding } from './run-ending.js';
import { isFollowed, isLater, isRun } from './run-order.js';

/** What an entry is judged by. */
export type Circumstances = {
  /** All that is known of the subject. */
  entries: readonly JournalEntry[];
  resource: JournalledResource;
  /** ISO 8601, platform time */
  now: string;
};

/** Longer than the gateway waits for Connect: until then the outcome may still be written. */
const IN_FLIGHT_MS = 60_000;

/** The entry as the resource shows it to be; the entry itself when there is nothing to say. */
export function settleEntry(entry: JournalEntry, circumstances: Circumstances): JournalEntry {
  if (entry.state === 'requested') return settleRequest(entry, circumstances);
  if (entry.state === 'running') return settleRun(entry, circumstances);
  return entry;
}

function settleRequest(entry: JournalEntry, circumstances: Circumstances): JournalEntry {
  const { resource, now } = circumstances;
  if (isYoung(entry, now)) return entry;
  if (isNotSent(entry, circumstances)) return { ...entry, state: 'notSent' };
  if (!isCarriedOut(entry, circumstances)) return { ...entry, state: 'unknown' };
  // Nothing else has happened to the resource yet, so that it still has the tag that was asked for.
  const tag = entry.tag ?? (resource.version === askedVersion(entry) + 1 ? resource.tag : null);
  return settleRun({ ...entry, state: 'running', tag }, circumstances);
}

function isNotSent(entry: JournalEntry, circumstances: Circumstances): boolean {
  const { entries, resource } = circumstances;
  const isUntouched = resource.version !== null && resource.version <= askedVersion(entry);
  if (entry.kind !== 'undeploy') return isUntouched || entries.some((other) => tookItsVersion(other, entry));
  // Connect is not told which version to undeploy, and may not count it up: the status alone tells.
  const current = laneOf(entry, resource);
  return isUntouched && current?.state !== 'unclear' && current?.kind !== 'undeploy';
}

/** What has no version was asked of something that cannot have moved on; a creation, of nothing. */
function askedVersion({ resourceVersion, kind }: JournalEntry): number {
  return resourceVersion ?? (kind === 'deploy' ? 0 : Number.POSITIVE_INFINITY);
}

/** Connect carries out one request per version. What was seen has the version at which it was seen. */
function tookItsVersion(other: JournalEntry, entry: JournalEntry): boolean {
  return (
    other.id !== entry.id &&
    other.origin === 'console' &&
    other.kind !== 'undeploy' &&
    other.resourceVersion === entry.resourceVersion &&
    isRun(other)
  );
}

/** Whether the resource has traces that are certainly those of the request. */
function isCarriedOut(entry: JournalEntry, { entries, resource }: Circumstances): boolean {
  const current = laneOf(entry, resource);
  if (!current || current.state === 'unclear' || isAnotherRun(entry, current)) return false;
  if (isFollowed(entry, entries)) return false;
  if (current.state === 'running') return current.status === null || !isBusyBefore(entry, entries);
  return resource.version === null || isReportOf(entry, entries, current.report);
}

/** Versions of a Deployment rise while Connect works on it: a run that was under way before may be the only one. */
function isBusyBefore(entry: JournalEntry, entries: readonly JournalEntry[]): boolean {
  return entries.some(
    (other) =>
      other.state === 'running' && isUndeployment(other) === isUndeployment(entry) && isLater(entry, other),
  );
}

function settleRun(entry: JournalEntry, { entries, resource, now }: Circumstances): JournalEntry {
  const current = laneOf(entry, resource);
  if (!current) return { ...entry, state: 'unknown' };
  const isOvertaken = isFollowed(entry, entries);
  if (!isOvertaken && isYoung(entry, now) && mayLagBehind(entry, current, entries)) return entry;
  if (isOvertaken || isAnotherRun(entry, current)) {
    return { ...entry, state: 'ended', ending: lostEnding(now) };
  }
  if (current.state === 'still') {
    return { ...entry, state: 'ended', ending: endingOf(entry, entries, current, now) };
  }
  return current.state === 'running' ? observe(entry, current, now) : entry;
}

/** Whether the status may be the one from before the run, which Connect has accepted and not begun. */
function mayLagBehind(entry: JournalEntry, current: RunReading, entries: readonly JournalEntry[]): boolean {
  if (current.status === null) return false;
  if (current.state === 'running' && !isAnotherRun(entry, current)) return false;
  if (entry.phases.some(({ status }) => toDeploymentStatus(status).inProgress)) return false;
  return isAnotherRun(entry, current) || !isReportOf(entry, entries, current.report);
}

/** Whether what Connect says now is of a later run that nobody noted. */
function isAnotherRun(entry: JournalEntry, current: RunReading): boolean {
  if (current.state === 'unclear') return false;
  // Somebody has asked for certification since we published privately.
  if (current.kind === 'certification') return entry.kind === 'publish' && entry.origin === 'console';
  return isUndeployment(entry) !== isUndeployment(current);
}

function observe(entry: JournalEntry, { kind, status }: RunReading, now: string): JournalEntry {
  // Seen while it was processed, when nothing told yet that certification was asked for.
  if (kind === 'certification' && entry.kind === 'publish') return { ...entry, kind };
  if (status === null || entry.phases.some((phase) => phase.status === status)) return entry;
  return { ...entry, phases: [...entry.phases, { status, seenAt: now }] };
}

function isUndeployment({ kind }: { kind: string }): boolean {
  return kind === 'undeploy';
}

function laneOf({ kind }: JournalEntry, { lanes }: JournalledResource): RunReading | undefined {
  return lanes.find(({ lane }) => lane === runLaneOf(kind));
}

function isYoung({ startedAt }: JournalEntry, now: string): boolean {
  return Date.parse(now) - Date.parse(startedAt) < IN_FLIGHT_MS;
}
