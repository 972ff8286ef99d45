import { setTimeout as wait } from 'node:timers/promises';
import { apiClientAsSpecified, apiClientAsUsed, configurationOf, SERVICE_URL } from './environment.mjs';
import { startUpstreamStub } from './upstream-stub.mjs';

/**
 * @typedef {import('./sandbox.mjs').Sandbox} Sandbox
 * @typedef {import('./specification.mjs').Application} Application
 * @typedef {import('./specification.mjs').Specification} Specification
 */

const START_LIMIT_MS = 60_000;
const POLL_MS = 50;
/** What the buildpack's image sets. */
const IMAGE = { NODE_ENV: 'production' };

/**
 * Starts a service as its image would, under both namings of the API client, and runs its scripts.
 * @param {Sandbox} sandbox
 * @param {Specification} specification
 * @param {Application} application
 * @param {number} port
 * @returns {Promise<{ seconds: number, tried: string }>}
 */
export async function tryService(sandbox, specification, application, port) {
  const upstream = await startUpstreamStub();
  try {
    const listening = { ...IMAGE, PORT: String(port) };
    // These names carry no address, so the stand-in cannot be behind them. With its origin configured, the service has
    // nothing to ask for when it starts.
    const asSpecified = {
      ...configurationOf(specification, application, 'all'),
      ...apiClientAsSpecified(specification),
    };
    const asUsed = {
      ...configurationOf(specification, application, 'required, others absent'),
      ...apiClientAsUsed(specification, upstream.url),
    };
    const blank = { ...asUsed, ...configurationOf(specification, application, 'required, others blank') };
    const scripts = { ...IMAGE, ...asUsed, CONNECT_SERVICE_URL: SERVICE_URL };
    const printed = await runScript(sandbox, application, 'postDeploy', scripts);
    const seconds = [];
    for (const env of [asSpecified, asUsed, blank]) {
      seconds.push(await startOnce(sandbox, application, { ...listening, ...env }));
    }
    printed.push(...(await runScript(sandbox, application, 'preUndeploy', scripts)));
    return {
      seconds: Math.max(...seconds),
      tried: [`started ${seconds.length} times`, ...printed].join('; '),
    };
  } finally {
    upstream.close();
  }
}

/**
 * @param {Sandbox} sandbox
 * @param {Application} application
 * @param {'postDeploy' | 'preUndeploy'} script
 * @param {Record<string, string>} env
 */
async function runScript(sandbox, { name, scripts }, script, env) {
  const line = scripts?.[script];
  if (!line) return [];
  const { output } = await sandbox.run(name, line, env);
  return output.slice(-1);
}

/**
 * @param {Sandbox} sandbox
 * @param {Application} application
 * @param {Record<string, string>} env
 * @returns {Promise<number>} seconds until it was healthy
 */
async function startOnce(sandbox, { name, healthCheck }, env) {
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  const child = sandbox.start(name, 'npm start', env);
  let ended = false;
  void child.exited.then(() => (ended = true));
  try {
    while (!(await isHealthy(`http://127.0.0.1:${env['PORT']}${healthCheck?.path ?? '/'}`))) {
      if (ended || elapsed() > START_LIMIT_MS) {
        throw new Error(`${name} did not become healthy:\n${child.tail().join('\n')}`);
      }
      await wait(POLL_MS);
    }
    return elapsed() / 1000;
  } finally {
    await child.stop();
  }
}

/** @param {string} url */
async function isHealthy(url) {
  const response = await fetch(url).catch(() => null);
  return response?.ok === true;
}
