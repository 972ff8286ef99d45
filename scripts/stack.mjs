import { setTimeout as wait } from 'node:timers/promises';
import { isEnding, run, start } from './processes.mjs';

const READY_MILLISECONDS = 60_000;

/** The API client that Connect would create for the gateway; the simulator's scenarios know it. */
const API_CLIENT = {
  CTP_PROJECT_KEY: 'demo-store',
  CTP_CLIENT_ID: 'gateway-demo-store',
  CTP_CLIENT_SECRET: 'simulator-only-secret',
  CTP_CLIENT_REGION: 'us-central1.gcp',
};

/** The host that the scenario `typical` gives the gateway's own application. */
const GATEWAY_HOST =
  'service-a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d.us-central1.gcp.3.sandbox.commercetools.app';

/**
 * Where everything answers. Programs use `localhost`, because Node cannot resolve `*.localhost`.
 * @param {number} port the simulator's; the gateway takes the next one
 */
export function addressesOf(port) {
  return {
    merchantCenter: `http://mc.simulator.localhost:${port}`,
    merchantCenterApi: `http://mc-api.simulator.localhost:${port}`,
    programs: `http://localhost:${port}`,
    gateway: `http://localhost:${port + 1}`,
  };
}

/**
 * The gateway's environment as Connect would set it, with the simulator's addresses.
 * @param {number} port
 * @returns {NodeJS.ProcessEnv}
 */
export function gatewayEnvironment(port) {
  const { programs, gateway } = addressesOf(port);
  return {
    ...API_CLIENT,
    CTP_API_URL: `${programs}/ctp`,
    CTP_AUTH_URL: `${programs}/auth`,
    CONNECT_API_URL: `${programs}/connect`,
    APPLICATIONS_URL: `${programs}/apps`,
    CONNECT_SERVICE_URL: gateway,
    SESSION_ISSUER: programs,
    CLOUD_IDENTIFIER: 'gcp-us',
    ENTRY_POINT_URI_PATH: 'connect-console',
    // It finds its own origin by its registration, as in a deployment.
    GATEWAY_ORIGIN: '',
    NODE_ENV: 'production',
    PORT: String(port + 1),
  };
}

/**
 * Runs one of the gateway's scripts that Connect runs after a deployment and before an undeployment.
 * @param {'post-deploy' | 'pre-undeploy'} script
 * @param {number} port
 * @returns {Promise<void>}
 */
export function runGatewayScript(script, port) {
  return run({
    program: process.execPath,
    args: [`gateway/dist/scripts/${script}.js`],
    env: gatewayEnvironment(port),
  });
}

/**
 * Starts one of our servers and waits until it answers.
 * @param {string} name
 * @param {string} url answers 200 when it is ready
 * @param {Omit<import('./processes.mjs').Command, 'program'>} command of Node
 */
export async function startServer(name, url, command) {
  const server = start({ program: process.execPath, ...command });
  const died = server.exited.then(() => (isEnding() ? never() : diedMessage(name, server.tail())));
  const failure = await Promise.race([died, waitFor(url)]);
  if (failure) {
    await server.stop();
    throw new Error(failure);
  }
  return { ...server, died };
}

/** @returns {Promise<never>} */
function never() {
  return new Promise(() => {});
}

/**
 * @param {string} name
 * @param {string[]} tail
 */
function diedMessage(name, tail) {
  return [`The ${name} has ended. Its last lines:`, ...tail.map((line) => `    ${line}`)].join('\n');
}

/**
 * @param {string} url
 * @returns {Promise<string | null>} a sentence when it never became ready
 */
async function waitFor(url) {
  const deadline = Date.now() + READY_MILLISECONDS;
  while (Date.now() < deadline) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return null;
    await wait(100);
  }
  return `${url} did not answer within ${READY_MILLISECONDS / 1000} s.`;
}

/**
 * Starts simulator and gateway, and registers the gateway as Connect's postDeploy would.
 * @param {{ port: number, simulatorArgs?: string[], gatewayEnv?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 */
export async function startStack({ port, simulatorArgs = [], gatewayEnv, onLine }) {
  const { programs, gateway } = addressesOf(port);
  const simulator = await startServer('simulator', `${programs}/__simulator/health`, {
    args: [
      'simulator/dist/index.js',
      '--port',
      String(port),
      '--application',
      `${GATEWAY_HOST}=${gateway}`,
      ...simulatorArgs,
    ],
    onLine,
  });
  const service = await startServer('gateway', `${gateway}/health`, {
    args: ['gateway/dist/index.js'],
    env: { ...gatewayEnvironment(port), ...gatewayEnv },
    onLine,
  });
  await runGatewayScript('post-deploy', port);
  return {
    /** Resolves with a sentence and the last lines when one of them ends. */
    died: Promise.race([simulator.died, service.died]),
    stop: () => Promise.all([service.stop(), simulator.stop()]),
  };
}
