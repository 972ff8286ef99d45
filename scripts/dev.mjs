/**
 * `npm run dev`: everything of `npm start`, with simulator and gateway rebuilt and restarted on change, and both
 * front ends on development servers that reload by themselves.
 */
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { ROOT } from './files.mjs';
import { buildName, buildTasks } from './islands.mjs';
import { findTakenPort } from './ports.mjs';
import { AT_ONCE, checkStart, exitWith, installAndBuild } from './prepare.mjs';
import { isEnding, start, stopChildrenAtExit } from './processes.mjs';
import { addressesOf, startStack } from './stack.mjs';
import { fingerprint } from './stamps.mjs';
import { runTasks } from './tasks.mjs';

const WATCHED = ['domain/src', 'gateway/src', 'simulator/src', 'simulator/scenarios', 'simulator/schemas'];
const REBUILT = new Set(['domain', 'gateway', 'simulator'].map(buildName));
const SETTLE_MILLISECONDS = 300;
const FRONT_ENDS = [
  { folder: 'mc-app', port: 3001, env: { CUSTOM_APPLICATION_ID: 'connect-console-app' } },
  { folder: 'mc-view', port: 3002, env: { CUSTOM_VIEW_ID: 'connect-console-view' } },
];

stopChildrenAtExit();
const options = await checkStart('npm run dev -- [flags]: the whole product, offline, rebuilt on change.');
const taken = await findTakenPort(FRONT_ENDS.map(({ port }) => port));
if (taken) exitWith(`Port ${taken} is taken by another program. The development servers need 3001 and 3002.`);
await installAndBuild();

const { merchantCenter, merchantCenterApi } = addressesOf(options.port);
/** @type {Awaited<ReturnType<typeof startStack>> | null} */
let stack = null;

async function restart() {
  const before = stack;
  stack = null;
  await before?.stop();
  const started = await startStack({ ...options, onLine: console.log });
  stack = started;
  void started.died.then((message) => {
    if (stack === started) console.error(message);
  });
}

let running = await fingerprint(WATCHED);

async function rebuild() {
  const wanted = await fingerprint(WATCHED);
  if (wanted === running) return;
  const tasks = buildTasks().filter(({ name }) => REBUILT.has(name));
  const results = await runTasks(
    tasks.map((task) => ({ ...task, needs: task.needs.filter((name) => REBUILT.has(name)) })),
    { atOnce: AT_ONCE, print: console.log },
  );
  if (results.some(({ state }) => state === 'failed')) return;
  running = wanted;
  await restart().catch((error) => console.error(error.message));
  console.log('Simulator and gateway restarted.');
}

/** @type {NodeJS.Timeout | undefined} */
let settling;
let work = Promise.resolve();
for (const folder of WATCHED.filter((name) => existsSync(path.join(ROOT, name)))) {
  watch(path.join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => (work = work.then(rebuild)), SETTLE_MILLISECONDS);
  });
}

await restart().catch((error) => exitWith(error.message));
for (const { folder, port, env } of FRONT_ENDS) {
  const server = start({
    program: 'npm',
    args: ['run', 'start', '--ignore-scripts'],
    folder,
    env: {
      ...env,
      APPLICATION_URL: `http://localhost:${port}`,
      BROWSER: 'none',
      CLOUD_IDENTIFIER: 'gcp-us',
      ENABLE_EXPERIMENTAL_VITE_BUNDLER: 'true',
      ENTRY_POINT_URI_PATH: 'connect-console',
      HTTP_PORT: String(port),
      MC_API_URL: merchantCenterApi,
    },
    onLine: (line) => console.log(`[${folder}] ${line}`),
  });
  void server.exited.then(() => isEnding() || exitWith(`The development server of ${folder} has ended.`));
}
console.log(`
Merchant Center with the production bundles   ${merchantCenter}
mc-app, reloading                             http://localhost:3001
mc-view, reloading                            http://localhost:3002
`);
