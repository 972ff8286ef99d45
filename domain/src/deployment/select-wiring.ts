import type { WiringBefore } from '../journal/wiring-before.js';
import { addressesOf, isAtUrl, isTopic, type AddressedApplication } from './addresses.js';
import type { WiredExtension, WiredType, Wiring } from './wiring.js';

/** What of a project's wiring concerns a Deployment, now and before its last run. */
export type SelectedWiring = Wiring & { before: Wiring | null };

type Facts = {
  applications: readonly AddressedApplication[];
  /** Of the whole project */
  wiring: Wiring;
  /** Of the whole project before the last run that was asked for here */
  before: WiringBefore | null;
};

/**
 * Selects what delivers to a Deployment, what delivered to it before its last run, and what has come or gone since:
 * a subscription or extension that is there before and after did point here then.
 */
export function selectWiring({ applications, wiring, before }: Facts): SelectedWiring {
  const isHere = pointsTo(addressesOf(applications));
  const wasHere = pointsTo(before?.addresses ?? []);
  const subscriptions = selectPart(wiring.subscriptions, before?.subscriptions, { isHere, wasHere });
  const extensions = selectPart(wiring.extensions, before?.extensions, { isHere, wasHere });
  const types = selectPart(wiring.types, before?.types, { isHere: isNowhere, wasHere: isNowhere });
  return {
    subscriptions: subscriptions.now,
    extensions: extensions.now,
    types: types.now,
    before: before && {
      subscriptions: subscriptions.before,
      extensions: extensions.before,
      types: types.before,
    },
  };
}

type Selection<Resource> = { isHere: (one: Resource) => boolean; wasHere: (one: Resource) => boolean };
type Part<Resource> = readonly Resource[] | null;

function selectPart<Resource extends Pick<WiredType, 'id'>>(
  now: Part<Resource>,
  before: Part<Resource> | undefined,
  { isHere, wasHere }: Selection<Resource>,
): { now: Part<Resource>; before: Part<Resource> } {
  const idsNow = toIds(now);
  const known = before?.filter((one) => wasHere(one) || (idsNow !== null && !idsNow.has(one.id))) ?? null;
  const idsBefore = toIds(before ?? null);
  const hadHere = toIds(known);
  const isNew = ({ id }: Resource): boolean => idsBefore !== null && !idsBefore.has(id);
  return {
    now: now?.filter((one) => isHere(one) || isNew(one) || hadHere?.has(one.id) === true) ?? null,
    before: known,
  };
}

function toIds(part: Part<{ id: string }>): ReadonlySet<string> | null {
  return part && new Set(part.map(({ id }) => id));
}

function pointsTo(addresses: readonly string[]): (one: WiredExtension) => boolean {
  return ({ destination }) =>
    addresses.some((address) => isTopic(destination, address) || isAtUrl(destination, address));
}

function isNowhere(): boolean {
  return false;
}
