import {
  messageResourceType,
  type SyncTarget,
  type TargetFields,
  type TargetSuggestion,
} from '@connect-console/domain';

/** What the form holds: texts as they are typed. What a choice hides is kept, and not sent. */
export type TargetValues = {
  key: string;
  label: string;
  direction: SyncTarget['direction'];
  /** Empty: not chosen yet */
  mode: SyncTarget['mode'] | '';
  resourceTypes: readonly string[];
  messageTypes: readonly string[];
  changes: readonly string[];
  applies: string;
  sla: { count: string; unit: SlaUnit };
  subscriptionKeys: readonly string[];
  externalUrlTemplate: string;
  /** ISO 8601; empty: no complete date is entered */
  trackedSince: string;
  enabled: boolean;
  runtime: SyncTarget['runtime'];
  deploymentKey: string;
  endpoints: readonly SyncTarget['endpoints'][number][];
};

export type SlaUnit = keyof typeof SECONDS;

const SECONDS = { day: 86_400, hour: 3_600, minute: 60, second: 1 } as const;

export const SLA_UNITS: readonly SlaUnit[] = ['second', 'minute', 'hour', 'day'];

export const EMPTY_ENDPOINT: TargetValues['endpoints'][number] = {
  name: '',
  kind: 'webhook',
  url: '',
  exposure: 'private',
};

/** What the form about a new target starts from, tracked from now on (ISO 8601). */
export function newTargetValues(now: string): TargetValues {
  return {
    key: '',
    label: '',
    direction: 'export',
    mode: '',
    resourceTypes: ['order'],
    messageTypes: [],
    changes: [],
    applies: '',
    sla: { count: '5', unit: 'minute' },
    subscriptionKeys: [],
    externalUrlTemplate: '',
    trackedSince: now,
    enabled: true,
    runtime: 'connect',
    deploymentKey: '',
    endpoints: [],
  };
}

/** What the form starts from when a suggestion is taken up. */
export function valuesOfSuggestion(suggestion: TargetSuggestion, now: string): TargetValues {
  const { key, label, mode, messageTypes, changes, subscriptionKeys, deploymentKey } = suggestion;
  const start = newTargetValues(now);
  const resourceTypes = union(suggestion.resourceTypes, changes);
  return {
    ...start,
    key,
    label,
    mode: mode ?? '',
    resourceTypes: resourceTypes.length === 0 ? start.resourceTypes : resourceTypes,
    messageTypes,
    changes,
    subscriptionKeys,
    deploymentKey: deploymentKey ?? '',
  };
}

/** An entry as the form holds it. */
export function toTargetValues(target: SyncTarget): TargetValues {
  return {
    ...target,
    resourceTypes: union(target.resourceTypes, target.changes),
    applies: target.applies ?? '',
    sla: toSla(target.slaSeconds),
    externalUrlTemplate: target.externalUrlTemplate ?? '',
    deploymentKey: target.deploymentKey ?? '',
  };
}

/** What would be sent: without white space around texts, and without what the choices rule out. */
export function toTargetFields(values: TargetValues): TargetFields {
  const isConnect = values.runtime === 'connect';
  const changes = values.changes.filter((type) => values.resourceTypes.includes(type));
  return {
    key: values.key.trim(),
    label: values.label.trim(),
    direction: values.direction,
    mode: values.mode,
    resourceTypes: values.resourceTypes,
    messageTypes: values.messageTypes.filter((type) => !isFedByChanges(type, changes)),
    changes,
    applies: values.applies.trim() || null,
    slaSeconds: toSeconds(values.sla),
    subscriptionKeys: values.subscriptionKeys,
    externalUrlTemplate: values.externalUrlTemplate.trim() || null,
    trackedSince: values.trackedSince,
    enabled: values.enabled,
    runtime: values.runtime,
    deploymentKey: isConnect ? values.deploymentKey.trim() || null : null,
    endpoints: isConnect ? [] : values.endpoints.map(trimmed),
  };
}

/** Whether a Message type is about a resource type that change notifications feed. */
export function isFedByChanges(messageType: string, changes: readonly string[]): boolean {
  const resourceType = messageResourceType(messageType);
  return resourceType !== null && changes.includes(resourceType);
}

/** Each text once, those of the first list first. */
export function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}

function toSla(seconds: number): TargetValues['sla'] {
  const units = Object.keys(SECONDS) as SlaUnit[]; // Object.keys tells no names
  const unit = units.find((one) => seconds > 0 && seconds % SECONDS[one] === 0) ?? 'second';
  return { count: String(seconds / SECONDS[unit]), unit };
}

function toSeconds({ count, unit }: TargetValues['sla']): number {
  return /^\d+$/.test(count.trim()) ? Number(count) * SECONDS[unit] : Number.NaN;
}

function trimmed(endpoint: TargetValues['endpoints'][number]): TargetValues['endpoints'][number] {
  return { ...endpoint, name: endpoint.name.trim(), url: endpoint.url.trim() };
}
