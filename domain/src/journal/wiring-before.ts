import type { WiredExtension, WiredSubscription, WiredType, Wiring } from '../deployment/wiring.js';
import { toFields, toList, toText } from './stored-value.js';

/** What was in the project before a run. */
export type WiringBefore = Wiring & {
  /** Topics and URLs of the Deployment at that time */
  addresses: readonly string[];
};

/** Reads the wiring that an entry holds: never throws, null when nobody looked. */
export function parseWiringBefore(value: unknown): WiringBefore | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = toFields(value);
  return {
    subscriptions: toKnownList(fields.subscriptions, parseSubscription),
    extensions: toKnownList(fields.extensions, parseExtension),
    types: toKnownList(fields.types, parseType),
    addresses: toList(fields.addresses, toText),
  };
}

function toKnownList<Element>(value: unknown, read: (element: unknown) => Element | null): Element[] | null {
  return Array.isArray(value) ? toList(value, read) : null;
}

function parseSubscription(value: unknown): WiredSubscription | null {
  const extension = parseExtension(value);
  return extension && { ...extension, status: toText(toFields(value).status) ?? '' };
}

function parseExtension(value: unknown): WiredExtension | null {
  const { id, key, destinationType, destination, resourceTypes } = toFields(value);
  const known = toText(id);
  if (known === null) return null;
  return {
    id: known,
    key: toText(key),
    destinationType: toText(destinationType) ?? '',
    destination: toText(destination) ?? '',
    resourceTypes: toList(resourceTypes, toText),
  };
}

function parseType(value: unknown): WiredType | null {
  const { id, key, resourceTypes } = toFields(value);
  const known = toText(id);
  if (known === null) return null;
  return { id: known, key: toText(key) ?? '', resourceTypes: toList(resourceTypes, toText) };
}
