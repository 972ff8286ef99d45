import { readScriptConfig } from '../config.js';
import { UpstreamError } from '../connect/upstream-error.js';
import type { ScriptOutcome } from '../registration/register-gateway.js';
import { createScriptClients, type ScriptClients } from './script-clients.js';

type Work = (clients: ScriptClients, origin: string) => Promise<ScriptOutcome>;
type ScriptName = 'postDeploy' | 'preUndeploy';

const AGAIN = { postDeploy: 'redeploy', preUndeploy: 'undeploy again' } as const;

/** What to do about a refusal that does not go away by itself. */
const REMEDIES: Record<string, string> = {
  UPSTREAM_FORBIDDEN: 'Give connect.yaml the scope manage_key_value_documents',
  UPSTREAM_UNAUTHORIZED: 'Look whether the API client of the deployment still exists in the Merchant Center',
};
const USUAL_REMEDY = 'Wait until commercetools answers';

/** Runs one of Connect's automation scripts: prints one line and sets the exit code. */
export async function runScript(name: ScriptName, work: Work): Promise<void> {
  const { ok, sentence } = await attempt(name, work);
  (ok ? process.stdout : process.stderr).write(`${name}: ${sentence}\n`);
  process.exitCode = ok ? 0 : 1;
}

async function attempt(name: ScriptName, work: Work): Promise<ScriptOutcome> {
  try {
    const config = readScriptConfig(process.env);
    return await work(createScriptClients(config), config.serviceOrigin);
  } catch (error) {
    if (!(error instanceof UpstreamError)) {
      return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
    }
    const { code, message } = error.failure;
    const remedy = `${REMEDIES[code] ?? USUAL_REMEDY}, then ${AGAIN[name]}.`;
    return { ok: false, sentence: `${message} (${code}) ${remedy}` };
  }
}
