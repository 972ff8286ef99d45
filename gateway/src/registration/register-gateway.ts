import { UpstreamError } from '../connect/upstream-error.js';
import type { RegistrationStore } from './registration-store.js';

/** What a script did, in one sentence; `ok` false makes it exit with 1. */
export type ScriptOutcome = { ok: boolean; sentence: string };

const CHANGED_MEANWHILE = 'Somebody else changed the registration of the gateway at the same time';

/** Registers the origin, reads it back and compares; repeating it changes nothing. */
export async function registerGateway(
  store: RegistrationStore,
  origin: string,
  registeredAt: string,
): Promise<ScriptOutcome> {
  const before = await store.read();
  if (before?.registration?.origin === origin) {
    return { ok: true, sentence: `The gateway is already registered at ${origin}.` };
  }
  const conflict = await conflictOf(store.write({ schema: 1, origin, registeredAt }, before?.version ?? 0));
  const found = (await store.read())?.registration?.origin;
  if (found === origin) return { ok: true, sentence: `The gateway is registered at ${origin}.` };
  if (conflict) return { ok: false, sentence: `${CHANGED_MEANWHILE}; run postDeploy again.` };
  const sentence = `The registration was written for ${origin}, but reading it back gave ${found ?? 'nothing usable'}.`;
  return { ok: false, sentence };
}

/** Removes the registration of this gateway, and no other. */
export async function unregisterGateway(store: RegistrationStore, origin: string): Promise<ScriptOutcome> {
  const found = await store.read();
  if (!found) return { ok: true, sentence: 'The gateway has no registration; there is nothing to remove.' };
  if (found.registration?.origin !== origin) {
    const other = found.registration?.origin ?? 'something unreadable';
    return { ok: true, sentence: `The registration names ${other} and not ${origin}; it is left alone.` };
  }
  if (await conflictOf(store.remove(found.version))) {
    return { ok: false, sentence: `${CHANGED_MEANWHILE}; run preUndeploy again.` };
  }
  return { ok: true, sentence: `The registration of the gateway at ${origin} is removed.` };
}

/** Whether the change met another one; any other failure is thrown on. */
async function conflictOf(change: Promise<void>): Promise<boolean> {
  try {
    await change;
    return false;
  } catch (error) {
    if (error instanceof UpstreamError && error.failure.code === 'ConcurrentModification') return true;
    throw error;
  }
}
