import { registerGateway, type ScriptOutcome } from '../registration/register-gateway.js';
import { messagesHint } from './messages-hint.js';
import type { ScriptClients } from './script-clients.js';

/** Registers the gateway, and tells what is for the user to decide; it decides nothing itself. */
export async function installProduct(
  { registrations, readProject }: Pick<ScriptClients, 'registrations' | 'readProject'>,
  origin: string,
  registeredAt: string,
): Promise<ScriptOutcome> {
  const outcome = await registerGateway(registrations, origin, registeredAt);
  if (!outcome.ok) return outcome;
  // A hint is no reason to fail.
  const hint = messagesHint(await readProject().catch(() => null));
  return hint === null ? outcome : { ok: true, sentence: `${outcome.sentence} ${hint}` };
}
