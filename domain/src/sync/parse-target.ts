import type { ReadTarget, SyncObject } from './sync-facts.js';
import { DEFAULT_SLA_SECONDS, type SyncMode, type SyncTarget, type TargetEndpoint } from './sync-target.js';
import {
  type Fields,
  isCount,
  listOf,
  looseFields,
  malformed,
  optionalInstant,
  optionalLink,
  optionalText,
  readUntrusted,
  requiredText,
} from './untrusted.js';

/** The key of a target, which is that of its Channel too. */
export const TARGET_KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** What stands for the external id in the template of an address. */
export const EXTERNAL_ID = '{externalId}';

/** Reads a custom object of the container `sync-target`; never throws. What is not understood is named. */
export function parseTarget(object: SyncObject): ReadTarget {
  const { key, version, lastModifiedAt, value } = object;
  const stored = { key, version, lastModifiedAt };
  if (!TARGET_KEY.test(key)) return { ...stored, target: null, unreadable: 'wrongKey' };
  const { model, unreadable } = readUntrusted(value, (fields) => toTarget(fields, object));
  return model === null
    ? { ...stored, target: null, unreadable }
    : { ...stored, target: model, unreadable: null };
}

function toTarget(fields: Fields, { key, createdAt }: SyncObject): SyncTarget {
  const runtime = fields.runtime === 'self-hosted' ? 'self-hosted' : 'connect';
  const changes = listOf(fields.changes, requiredText);
  return {
    key,
    label: optionalText(fields.label) ?? key,
    direction: fields.direction === 'import' ? 'import' : 'export',
    mode: toMode(fields.mode),
    resourceTypes: listOf(fields.resourceTypes, requiredText),
    messageTypes: listOf(fields.messageTypes, requiredText),
    changes,
    applies: optionalText(fields.applies),
    slaSeconds: isCount(fields.slaSeconds) ? fields.slaSeconds : DEFAULT_SLA_SECONDS,
    subscriptionKeys: listOf(fields.subscriptionKeys, requiredText),
    externalUrlTemplate: toTemplate(fields.externalUrlTemplate),
    // An entry says nothing of what was before it.
    trackedSince: optionalInstant(fields.trackedSince) ?? createdAt,
    enabled: fields.enabled !== false,
    runtime,
    deploymentKey: runtime === 'connect' ? optionalText(fields.deploymentKey) : null,
    endpoints: Array.isArray(fields.endpoints) ? fields.endpoints.flatMap(toEndpoint) : [],
  };
}

/** Events cannot be read as states: one success would hide what was lost before it. */
function toMode(value: unknown): SyncMode {
  return value === 'state' || value === 'events' ? value : malformed();
}

function toTemplate(value: unknown): string | null {
  const template = optionalText(value);
  if (template === null || !template.includes(EXTERNAL_ID)) return null;
  return optionalLink(template.replaceAll(EXTERNAL_ID, 'id')) === null ? null : template;
}

function toEndpoint(value: unknown): TargetEndpoint[] {
  const { name, kind, url, exposure } = looseFields(value);
  const address = optionalLink(url);
  if (address === null || !isKind(kind)) return [];
  return [
    {
      name: optionalText(name) ?? kind,
      kind,
      url: address,
      exposure: exposure === 'public' ? 'public' : 'private',
    },
  ];
}

function isKind(value: unknown): value is TargetEndpoint['kind'] {
  return value === 'webhook' || value === 'scheduler' || value === 'health';
}

/** Address of a record in the external system; null when the target has no template or nothing fits into it. */
export function externalAddress(target: SyncTarget, externalId: string | null): string | null {
  if (target.externalUrlTemplate === null || externalId === null) return null;
  return optionalLink(target.externalUrlTemplate.replaceAll(EXTERNAL_ID, () => inAddress(externalId)));
}

/** Half a character, as a text cut in the middle ends with, has no place in an address. */
function inAddress(text: string): string {
  return encodeURIComponent(text.replace(HALF_CHARACTER, ''));
}

const HALF_CHARACTER = /\p{Surrogate}/gu;
