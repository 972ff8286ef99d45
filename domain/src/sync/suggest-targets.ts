import { isTopic, type AddressedApplication } from '../deployment/addresses.js';
import { isEventApplication } from '../deployment/find-wiring.js';
import { freeKey, toTargetKey } from './suggested-key.js';
import type { FeedSubscription, ReadTarget } from './sync-facts.js';
import type { SyncMode } from './sync-target.js';

/** A Deployment, as far as an entry can be made of it. */
export type SuggestingDeployment = {
  id: string;
  key: string | null;
  connector: { key: string | null; name: string };
  applications: readonly AddressedApplication[];
};

/** A Subscription and where it delivers to. */
export type DeliveringSubscription = FeedSubscription & {
  /** Topic, queue, address or ARN */
  destination: string;
};

/** An entry that would fit a Deployment; what Subscriptions cannot tell is left open. */
export type TargetSuggestion = {
  deploymentId: string;
  deploymentKey: string | null;
  /** Fits the pattern, and no entry has it. */
  key: string;
  label: string;
  /** Null: nobody here knows how the connector treats Messages. */
  mode: SyncMode | null;
  resourceTypes: string[];
  messageTypes: string[];
  changes: string[];
  subscriptionKeys: string[];
  /** Whether any Subscription delivers to it */
  subscribed: boolean;
};

type Facts = {
  deployments: readonly SuggestingDeployment[];
  /** The whole registry */
  targets: readonly ReadTarget[];
  /** Of the whole project */
  subscriptions: readonly DeliveringSubscription[];
};

/** One entry for each Deployment with an event application that no entry names, in the order of the Deployments. */
export function suggestTargets({ deployments, targets, subscriptions }: Facts): TargetSuggestion[] {
  const named = targets.map(({ target }) => target?.deploymentKey ?? null);
  const taken = new Set(targets.map(({ key }) => key));
  return deployments
    .filter(({ key, applications }) => applications.some(isEventApplication) && !(key && named.includes(key)))
    .map((deployment) => {
      const suggestion = suggest(deployment, { subscriptions, taken });
      taken.add(suggestion.key);
      return suggestion;
    });
}

/** Connectors whose source was read: how they treat Messages, and a key that people would choose. */
const KNOWN: readonly { pattern: RegExp; key: string; mode: SyncMode }[] = [
  { pattern: /\bklaviyo\b/i, key: 'klaviyo', mode: 'events' },
  { pattern: /\bbloomreach\b.*\bengagement\b/i, key: 'bloomreach-engagement', mode: 'events' },
  { pattern: /\bfluent\b/i, key: 'fluent-oms', mode: 'state' },
];

type Taken = { subscriptions: readonly DeliveringSubscription[]; taken: ReadonlySet<string> };

function suggest(
  { id, key, connector, applications }: SuggestingDeployment,
  { subscriptions, taken }: Taken,
): TargetSuggestion {
  const topics = applications.filter(isEventApplication).map(({ topic }) => topic ?? '');
  const feeding = subscriptions.filter(({ destination }) =>
    topics.some((topic) => isTopic(destination, topic)),
  );
  const known = KNOWN.find(({ pattern }) =>
    [connector.key ?? '', connector.name].some((name) => pattern.test(name)),
  );
  return {
    deploymentId: id,
    deploymentKey: key,
    key: freeKey(known?.key ?? toTargetKey(connector.key || connector.name), taken),
    label: connector.name.trim().slice(0, LONGEST_LABEL) || connector.key || id,
    mode: known?.mode ?? null,
    ...toFeed(feeding),
    subscribed: feeding.length > 0,
  };
}

const LONGEST_LABEL = 100;

type Feed = Pick<TargetSuggestion, 'resourceTypes' | 'messageTypes' | 'changes' | 'subscriptionKeys'>;

/** Where both feed a resource type, the Messages that are named count: they tell more than that something changed. */
function toFeed(feeding: readonly DeliveringSubscription[]): Feed {
  const messages = feeding.flatMap((subscription) => subscription.messages);
  const changes = feeding.flatMap((subscription) => subscription.changes);
  const named = messages.filter(({ types }) => types.length > 0).map(({ resourceTypeId }) => resourceTypeId);
  return {
    resourceTypes: distinct([...messages.map(({ resourceTypeId }) => resourceTypeId), ...changes]),
    messageTypes: distinct(messages.flatMap(({ types }) => types)),
    changes: distinct(changes.filter((resourceType) => !named.includes(resourceType))),
    subscriptionKeys: distinct(feeding.flatMap(({ key }) => key ?? [])),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
