import { addressesOf, runGatewayScript } from '../../scripts/stack.mjs';
import { choosePort } from './port.js';

const REGISTRATIONS = 'connect-console-gateway';

/** What a journey can do to the simulated world, besides using it in the browser. */
export type Simulator = {
  /** To the start of a scenario, without trouble; the gateway stays registered. */
  reset: (scenario: 'empty' | 'typical') => Promise<void>;
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

  return {
    reset: async (scenario) => {
      await send('PUT', '/faults', { faults: [] });
      await send('POST', '/reset', { scenario, keepContainers: [REGISTRATIONS] });
    },
    setFaults: (...faults) => send('PUT', '/faults', { faults }),
    advanceClock: (milliseconds) => send('POST', '/clock', { advance: milliseconds }),
    runGatewayScript: (script) => runGatewayScript(script, port),
  };
}
