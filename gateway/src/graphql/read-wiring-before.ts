import { setTimeout as pause } from 'node:timers/promises';

import { addressesOf, type WiringBefore } from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import type { GatewayContext } from './context.js';

/** What is decided is worth more than a comparison afterwards. */
const PATIENCE_MS = 3_000;
/** Of each kind; projects rarely have so many, and an entry of the journal is no place for any number. */
const MOST_KEPT = 500;

/** What is in the project before a run, to be compared with what is there after it; null when that takes too long. */
export async function readWiringBefore(
  { readWiring }: Pick<GatewayContext, 'readWiring'>,
  applications: DeploymentFacts['applications'],
): Promise<WiringBefore | null> {
  const wiring = await Promise.race([readWiring(), pause(PATIENCE_MS, null, { ref: false })]);
  if (wiring === null) return null;
  const subscriptions = unlessTooMany(wiring.subscriptions);
  const extensions = unlessTooMany(wiring.extensions);
  const types = unlessTooMany(wiring.types);
  const isReadable = [subscriptions, extensions, types].some((part) => part !== null);
  const addressed = applications.map(({ applicationName, applicationType, url, topic }) => ({
    applicationName,
    applicationType: applicationType ?? null,
    url: url ?? null,
    topic: topic ?? null,
  }));
  return isReadable ? { subscriptions, extensions, types, addresses: addressesOf(addressed) } : null;
}

function unlessTooMany<Part>(part: readonly Part[] | null): readonly Part[] | null {
  return part !== null && part.length <= MOST_KEPT ? part : null;
}
