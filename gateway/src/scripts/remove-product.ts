import { JOURNAL_CONTAINER, REGISTRATION_CONTAINER, TARGET_CONTAINER } from '@connect-console/domain';

import type { CustomObjects } from '../connect/custom-objects.js';
import { UpstreamError } from '../connect/upstream-error.js';
import { type ScriptOutcome, unregisterGateway } from '../registration/register-gateway.js';
import type { ScriptClients } from './script-clients.js';

const GUIDE = 'docs/install.md says how to remove';
const AT_ONCE = 20;
/** More is left and told of: a flood of foreign objects must not hold up an undeployment. */
const MOST_ENTRIES = 10_000;

/**
 * Removes the registration and, when no other gateway is registered, the journal. Sync targets stay: connectors write and
 * read them. Only the registration decides whether it succeeds, so that a trace never keeps a deployment from going.
 */
export async function removeProduct(
  { registrations, objectsIn }: Pick<ScriptClients, 'registrations' | 'objectsIn'>,
  origin: string,
): Promise<ScriptOutcome> {
  const outcome = await unregisterGateway(registrations, origin);
  if (!outcome.ok) return outcome;
  const rest = [
    await told(removeJournal(objectsIn), 'the journal'),
    await told(countTargets(objectsIn), 'sync targets'),
  ];
  return { ok: true, sentence: [outcome.sentence, ...rest].join(' ') };
}

async function removeJournal(objectsIn: ScriptClients['objectsIn']): Promise<string> {
  const others = await countOf(objectsIn(REGISTRATION_CONTAINER));
  if (others > 0) return 'Another gateway is registered in this project; the journal is left to it.';
  const journal = objectsIn(JOURNAL_CONTAINER);
  const found = await countOf(journal);
  for (let removed = 0; removed < Math.min(found, MOST_ENTRIES); removed += AT_ONCE) {
    const { objects } = await journal.query({ where: null, sort: 'key asc' }, { limit: AT_ONCE, offset: 0 });
    await Promise.all(objects.map(journal.remove));
  }
  const left = await countOf(journal);
  if (left > 0) return `Entries of the journal are left: ${left} of ${found}; ${GUIDE} them.`;
  return found === 0 ? 'There is no journal.' : `The journal is removed; it had entries: ${found}.`;
}

async function countTargets(objectsIn: ScriptClients['objectsIn']): Promise<string> {
  const targets = await countOf(objectsIn(TARGET_CONTAINER));
  if (targets === 0) return 'No sync target is left.';
  return `Sync targets are left, because connectors use them: ${targets}. ${GUIDE} them.`;
}

async function countOf(objects: CustomObjects): Promise<number> {
  return (await objects.query({ where: null, sort: 'key asc' }, { limit: 1, offset: 0 })).total;
}

async function told(work: Promise<string>, what: string): Promise<string> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return `Whether anything is left of ${what} is not known (${error.failure.code}); ${GUIDE} it.`;
  }
}
