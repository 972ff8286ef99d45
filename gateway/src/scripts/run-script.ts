import { createRegistrations } from '../clients.js';
import { readScriptConfig } from '../config.js';
import { UpstreamError } from '../connect/upstream-error.js';
import type { ScriptOutcome } from '../registration/register-gateway.js';
import type { RegistrationStore } from '../registration/registration-store.js';

type Work = (store: RegistrationStore, origin: string) => Promise<ScriptOutcome>;

/** Runs one of Connect's automation scripts: prints one sentence and sets the exit code. */
export async function runScript(name: 'postDeploy' | 'preUndeploy', work: Work): Promise<void> {
  const { ok, sentence } = await attempt(work);
  (ok ? process.stdout : process.stderr).write(`${name}: ${sentence}\n`);
  process.exitCode = ok ? 0 : 1;
}

async function attempt(work: Work): Promise<ScriptOutcome> {
  try {
    const config = readScriptConfig(process.env);
    return await work(createRegistrations(config), config.serviceOrigin);
  } catch (error) {
    const code = error instanceof UpstreamError ? ` (${error.failure.code})` : '';
    return { ok: false, sentence: `${error instanceof Error ? error.message : String(error)}${code}` };
  }
}
