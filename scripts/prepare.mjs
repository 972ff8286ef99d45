import { buildTasks, installTasks, RUNNING } from './islands.mjs';
import { nodeVersionProblem } from './node-version.mjs';
import { findTakenPort } from './ports.mjs';
import { OPTIONS_HELP, readSimulatorOptions } from './simulator-options.mjs';
import { runTasks } from './tasks.mjs';

/** Two: `npm ci` and webpack keep a core busy each. */
export const AT_ONCE = 2;

/**
 * Reads the command line and refuses what cannot work, before anything is installed or built.
 * @param {string} usage first line of the help
 * @returns {Promise<{ port: number, simulatorArgs: string[] }>}
 */
export async function checkStart(usage) {
  const options = readSimulatorOptions(process.argv.slice(2));
  if ('help' in options) {
    console.log(`${usage}\n\n${OPTIONS_HELP}`);
    process.exit(0);
  }
  if ('problem' in options) exitWith(`${options.problem}\nTry --help.`);
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) exitWith(problem);
  const { port } = options;
  const taken = await findTakenPort([port, port + 1]);
  if (taken) {
    exitWith(
      `Port ${taken} is taken by another program. Stop it, or choose a port that is free together with the next one: --port 5000`,
    );
  }
  return options;
}

/** Installs what is missing and builds what changed; ends the process when something fails. */
export async function installAndBuild() {
  const startedAt = Date.now();
  const tasks = [...installTasks(RUNNING), ...buildTasks()];
  const results = await runTasks(tasks, { atOnce: AT_ONCE, print: console.log });
  if (results.some(({ state }) => state === 'failed')) exitWith('Some installs or builds failed, see above.');
  if (results.some(({ state }) => state === 'done')) {
    console.log(`Installed and built in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
export function exitWith(message) {
  console.error(message);
  process.exit(1);
}
