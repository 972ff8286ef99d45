import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addressesOf, runGatewayScript } from '../../scripts/stack.mjs';
import { choosePort } from './port.js';

const SCENARIOS = fileURLToPath(new URL('../../simulator/scenarios', import.meta.url));
const TRANSLATED_SCENARIO = fileURLToPath(new URL('../.cache/translated', import.meta.url));
const REGISTRATIONS = 'connect-console-gateway';

/** What a journey can do to the simulated world, besides using it in the browser. */
export type Simulator = {
  /** To the start of a scenario, without trouble; the gateway stays registered. */
  reset: (scenario: 'empty' | 'typical') => Promise<void>;
  /** To the start of `typical`, with users who have chosen this language in their profiles. */
  resetInLanguage: (language: string) => Promise<void>;
  /** Trouble as on the command line, e.g. `connect=status:502`; none ends it. */
  setFaults: (...faults: string[]) => Promise<void>;
  /** Lets time pass, for deployments and previews under way. */
  advanceClock: (milliseconds: number) => Promise<void>;
  /** Runs what Connect runs after a deployment of the gateway, and before its undeployment. */
  runGatewayScript: (script: 'post-deploy' | 'pre-undeploy') => Promise<void>;
};

export async function connectToSimulator(): Promise<Simulator> {
  const port = await choosePort();
  const control = `${addressesOf(port).programs}/__simulator`;

  async function send(method: string, path: string, body: unknown): Promise<void> {
    const answer = await fetch(`${control}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }

  async function reset(scenario: string): Promise<void> {
    await send('PUT', '/faults', { faults: [] });
    await send('POST', '/reset', { scenario, keepContainers: [REGISTRATIONS] });
  }

  return {
    reset,
    resetInLanguage: async (language) => {
      await cp(`${SCENARIOS}/typical`, TRANSLATED_SCENARIO, { recursive: true });
      const users: object[] = JSON.parse(await readFile(`${SCENARIOS}/empty/users.json`, 'utf8'));
      const translated = users.map((user) => ({ ...user, language }));
      await writeFile(`${TRANSLATED_SCENARIO}/users.json`, JSON.stringify(translated));
      await reset(TRANSLATED_SCENARIO);
    },
    setFaults: (...faults) => send('PUT', '/faults', { faults }),
    advanceClock: (milliseconds) => send('POST', '/clock', { advance: milliseconds }),
    runGatewayScript: (script) => runGatewayScript(script, port),
  };
}
