import { bundleEvent } from './bundle-event.js';
import type { BundleFacts, BundleTargetFacts, PartFacts } from './bundle-facts.js';
import type { BundlePart, BundleTarget, SupportBundle } from './bundle.js';
import { redactIdentifier, redactText } from './redact-text.js';
import { sortOfKey } from './sensitive-keys.js';

const MOST_EVENTS = 500;
const MOST_GAPS = 100;

/** Puts together what is known of a resource and its targets, for somebody outside of the Merchant Center. */
export function supportBundle(facts: BundleFacts): SupportBundle {
  const { projectKey, now, messageFacts, hidden, subscriptions, timeline } = facts;
  const { name, ...resource } = facts.resource;
  const { list, ...messages } = messageFacts;
  return redacted({
    schema: 1,
    createdAt: now,
    projectKey,
    resource: { ...resource, resourceKey: name },
    messages: { ...messages, read: list.length },
    hidden,
    targets: facts.targets.map((target) => toBundleTarget(target, facts)),
    unreadableRecords: unreadableOf(facts),
    subscriptions,
    timeline: timeline.slice(0, MOST_EVENTS).map(bundleEvent),
  });
}

function toBundleTarget(target: BundleTargetFacts, facts: BundleFacts): BundleTarget {
  const { key, label, read, parts, deployment } = target;
  return {
    key,
    label,
    entry: read?.target ?? null,
    unreadable: read?.unreadable ?? null,
    deployment,
    configurationKeys: (deployment && facts.configurationKeys.get(deployment.key)) ?? null,
    parts: parts.map(toBundlePart),
  };
}

function toBundlePart({ resource, record: read, status }: PartFacts): BundlePart {
  const stored = read === 'hidden' ? null : read;
  const record = stored?.record ?? null;
  const { gaps } = status;
  return {
    resource,
    status: {
      ...status,
      gaps: gaps.slice(0, MOST_GAPS).map(({ id, type, sequenceNumber }) => ({ id, type, sequenceNumber })),
      gapCount: gaps.length,
    },
    attempts: record?.open ?? [],
    last: record?.last ?? null,
    recent: record?.recent ?? [],
    writer: record?.writer ?? null,
    recordVersion: stored?.version ?? null,
  };
}

function unreadableOf({ targets, unreadable }: BundleFacts): SupportBundle['unreadableRecords'] {
  const ofTargets = targets.flatMap(({ parts }) => parts.map(({ record }) => record));
  const all = [...ofTargets, ...unreadable].filter((read) => read !== null && read !== 'hidden');
  const broken = new Map(all.filter((read) => read.unreadable !== null).map((read) => [read.key, read]));
  return [...broken.values()].map(({ key, version, lastModifiedAt, unreadable: problem }) => ({
    key,
    version,
    lastModifiedAt,
    unreadable: problem,
  }));
}

/** Everything in it was written by somebody. */
function redacted(bundle: SupportBundle): SupportBundle {
  const json = JSON.stringify(bundle, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return sortOfKey(key) === 'identifier' ? redactIdentifier(value) : redactText(value);
  });
  // Only texts have changed.
  return JSON.parse(json) as SupportBundle;
}
