import { escapeMarkdown } from '../report/escape-markdown.js';
import { factLines, type MarkdownFact } from './markdown-lines.js';
import type { BundlePart } from './bundle.js';
import type { OpenFailure, SyncPoint } from './sync-record.js';
import type { FeedProblem, SyncLag } from './sync-status.js';

/** One resource in one target: its status, why, and the failures that are not resolved. */
export function partLines({ resource, status, attempts, last, writer, recordVersion }: BundlePart): string[] {
  const facts: MarkdownFact[] = [
    ...whyFacts(status),
    ...knownFacts(status),
    ['Last report', last && `${last.at}, ${last.outcome}, correlation id ${last.correlationId ?? 'unknown'}`],
    ['Record', recordVersion === null ? null : `version ${recordVersion}`],
    ['Writer', writer && [writer.name, writer.version].filter((part) => part !== null).join(' ')],
    ...attempts.map((failure): MarkdownFact => ['Failure', failureText(failure)]),
  ];
  return [
    `### ${escapeMarkdown(`${resource.typeId} ${resource.id}: ${statusText(status)}`)}`,
    '',
    ...factLines(facts),
  ];
}

type PartStatus = BundlePart['status'];

function statusText({ status, row, claimed }: PartStatus): string {
  return `${claimed ? 'claimed ' : ''}${wordsOf(status)}${row === null ? '' : `, row ${row}`}`;
}

function whyFacts({
  unknown,
  lag,
  gaps,
  gapCount,
  caveats,
  feedProblems,
  claimedError,
}: PartStatus): MarkdownFact[] {
  const named = gaps.map(({ type, sequenceNumber, id }) => `${type} #${sequenceNumber} (${id})`);
  const unnamed = gapCount - gaps.length;
  return [
    ['Why unknown', unknown && Object.values(unknown).join(', ')],
    ['Behind', lag && lagText(lag)],
    ['Not confirmed', [...named, ...(unnamed > 0 ? [`${unnamed} more`] : [])].join(', ')],
    ['Claimed error', claimedError && `${claimedError.code}: ${claimedError.message ?? 'no text'}`],
    ['Left open', caveats.map(wordsOf).join(', ')],
    ['Feed', feedProblems.map(problemText).join(', ')],
  ];
}

function knownFacts({ synced, skipped, syncInfo, externalId }: PartStatus): MarkdownFact[] {
  return [
    ['Synced', synced && `${synced.at}, ${pointText(synced)}`],
    ['Skipped', skipped && `${skipped.at}, ${pointText(skipped)}, ${skipped.reason}`],
    ['syncInfo', syncInfo && syncInfo.syncedAt],
    ['External id', externalId],
  ];
}

function failureText(failure: OpenFailure): string {
  const { messageType, attempts, firstAt, lastAt, nextRetryAt, error } = failure;
  return [
    [messageType ?? 'change', pointText(failure)].join(' '),
    [error.code, `(${error.category})`].join(' '),
    `at least ${attempts} reported from ${firstAt} to ${lastAt}`,
    ...(nextRetryAt === null ? [] : [`next ${nextRetryAt}`]),
    ...(error.message === null ? [] : [error.message]),
  ].join(', ');
}

function pointText({ sequenceNumber, resourceVersion }: SyncPoint): string {
  return [
    ...(sequenceNumber === null ? [] : [`#${sequenceNumber}`]),
    ...(resourceVersion === null ? [] : [`version ${resourceVersion}`]),
  ].join(' ');
}

function lagText({ count, of, oldestAt, seconds, versions }: SyncLag): string {
  return [
    ...(count === null ? [] : [`${count} of ${of} Messages`]),
    ...(versions === null ? [] : [`version ${versions.synced ?? 'unknown'} of ${versions.current}`]),
    `oldest ${oldestAt}, ${Math.round(seconds)} s`,
  ].join(', ');
}

function problemText(problem: FeedProblem): string {
  const { kind, key } = problem;
  const status = 'status' in problem ? [problem.status] : [];
  const loses = kind === 'subscriptionUnhealthy' && problem.loses ? ['notifications are lost'] : [];
  return [wordsOf(kind), ...(key === null ? [] : [key]), ...status, ...loses].join(' ');
}

/** `neverReceived` in words. */
function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
