import { partLines } from './bundle-part-markdown.js';
import { escapeMarkdown } from '../report/escape-markdown.js';
import { factLines, listLines, type MarkdownFact } from './markdown-lines.js';
import type { BundleTarget, SupportBundle } from './bundle.js';

/** A support bundle as Markdown for a ticket, in English and in the words of the contract. */
export function bundleMarkdown(bundle: SupportBundle): string {
  const { resource, unreadableRecords, subscriptions, timeline } = bundle;
  const sections = [
    [`# Sync of ${escapeMarkdown(`${resource.typeId} ${resource.resourceKey ?? resource.id}`)}`],
    factLines(factsOf(bundle)),
    ...bundle.targets.flatMap(targetSections),
    listLines(
      'Unreadable records',
      unreadableRecords.map(({ key, version, unreadable }) => `${key}, version ${version}: ${unreadable}`),
    ),
    listLines('Subscriptions', subscriptions?.map(({ id, key, status }) => `${key ?? id}: ${status}`) ?? []),
    listLines(
      'Timeline',
      timeline.map(({ at, kind, targets, text }) => [at, kind, ...targets, text].join(' · ')),
    ),
  ];
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n')}\n`;
}

function factsOf({ projectKey, resource, createdAt, messages, hidden }: SupportBundle): MarkdownFact[] {
  const { availability, read, complete, retentionDays } = messages;
  return [
    ['Project', projectKey],
    ['Resource', `${resource.typeId} ${resource.id}, version ${resource.version ?? 'unknown'}`],
    ['Last modified', resource.lastModifiedAt],
    ['Platform time', createdAt],
    ['Messages', `${availability}, ${read} read${complete ? '' : ', there are more'}`],
    ['Messages are kept', retentionDays === null ? null : `${retentionDays} days`],
    ['Hidden from the author', hidden.join(', ')],
  ];
}

function targetSections(target: BundleTarget): string[][] {
  const { key, label, entry, unreadable, deployment, configurationKeys, parts } = target;
  const facts: MarkdownFact[] = [
    ['Registry entry', entry === null ? (unreadable ?? 'missing') : null],
    ['Mode', entry?.mode ?? null],
    ['Late after', entry === null ? null : `${entry.slaSeconds} s`],
    ['Tracked since', entry?.trackedSince ?? null],
    ['Deployment', deployment === null ? null : `${deployment.key}: ${deploymentText(deployment)}`],
    ['Configuration keys', configurationKeys?.join(', ') ?? null],
  ];
  return [[`## ${escapeMarkdown(`${label} (${key})`)}`], factLines(facts), ...parts.map(partLines)];
}

function deploymentText(deployment: NonNullable<BundleTarget['deployment']>): string {
  if (deployment.kind === 'missing') return 'missing';
  return deployment.tag === null ? deployment.status : `${deployment.status}, ${deployment.tag}`;
}
