/**
 * Measures the built simulator: time from process start to the first answer, medians of pages of 100 over HTTP, memory.
 * `node measure.mjs [scenario]` prints JSON.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const REPETITIONS = 21;
const FIRST_ANSWER_MILLISECONDS = 60_000;
const PAGES = {
  drafts: '/connect/connectors/drafts?limit=100&offset=200&sort=lastModifiedAt%20desc',
  deployments: '/connect/demo-store/deployments?limit=100&offset=200&sort=createdAt%20desc',
  orders: '/ctp/demo-store/orders?limit=100&offset=5000&sort=createdAt%20desc',
  'orders by state': `/ctp/demo-store/orders?limit=100&where=${encodeURIComponent('orderState="Open"')}&sort=createdAt%20desc`,
  messages: '/ctp/demo-store/messages?limit=100&offset=5000&sort=createdAt%20desc',
  'messages by type': `/ctp/demo-store/messages?limit=100&where=${encodeURIComponent('type="OrderStateChanged"')}&sort=createdAt%20desc`,
};

const [scenario = 'large'] = process.argv.slice(2);
const port = await freePort();
const url = `http://localhost:${port}`;
const program = fileURLToPath(new URL('dist/index.js', import.meta.url));
const startedAt = performance.now();
const simulator = spawn(process.execPath, [program, '--scenario', scenario, '--port', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await firstAnswer();
  const startMilliseconds = Math.round(performance.now() - startedAt);
  const memoryAtStart = memoryMegabytes();
  const headers = { authorization: `Bearer ${await accessToken()}` };
  /** @type {Record<string, number>} */
  const medianMilliseconds = {};
  for (const [name, path] of Object.entries(PAGES)) medianMilliseconds[name] = await medianOf(path, headers);
  const memory = { atStart: memoryAtStart, afterPages: memoryMegabytes() };
  console.log(
    JSON.stringify({ scenario, startMilliseconds, medianMilliseconds, memoryMegabytes: memory }, null, 2),
  );
} finally {
  simulator.kill();
}

async function firstAnswer() {
  while (performance.now() - startedAt < FIRST_ANSWER_MILLISECONDS && simulator.exitCode === null) {
    const answer = await fetch(`${url}/__simulator/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The simulator did not answer. Is it built (npm run build)?');
}

/** @returns {Promise<string>} */
async function accessToken() {
  const response = await fetch(`${url}/auth/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('shop-demo-store:simulator-only-secret')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return (await response.json()).access_token;
}

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
async function medianOf(path, headers) {
  const durations = [];
  for (let turn = 0; turn < REPETITIONS; turn += 1) {
    const before = performance.now();
    const response = await fetch(`${url}${path}`, { headers });
    const { results } = await response.json();
    durations.push(performance.now() - before);
    if (results?.length !== 100) throw new Error(`${path} answered ${response.status} with no page of 100.`);
  }
  durations.sort((one, other) => one - other);
  return Math.round((durations[Math.floor(REPETITIONS / 2)] ?? 0) * 10) / 10;
}

/** The resident set of the simulator; null where there is no `ps`. */
function memoryMegabytes() {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(simulator.pid)])) / 1024);
  } catch {
    return null;
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
