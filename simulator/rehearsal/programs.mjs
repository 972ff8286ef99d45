import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../../scripts/files.mjs';

const READY_MILLISECONDS = 60_000;

/**
 * @typedef {object} Program
 * @property {string} command
 * @property {string[]} args
 * @property {string} folder from the repository root
 * @property {Record<string, string>} env all that it gets, beside PATH and HOME
 *
 * @typedef {{ stop: () => Promise<void>, output: () => string }} Server
 */

/**
 * Starts a program with an environment of its own.
 * @param {Program} program
 */
function start({ command, args, folder, env }) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, {
    cwd: path.join(ROOT, folder),
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return { child, output: () => output };
}

/**
 * Runs a program to its end and answers what it wrote; a failure throws that.
 * @param {Program} program
 * @returns {Promise<string>}
 */
export async function run(program) {
  const { child, output } = start(program);
  const [code] = await once(child, 'close');
  if (code === 0) return output();
  throw new Error(`${program.command} ${program.args.join(' ')} ended with ${code}:\n${output()}`);
}

/**
 * Starts a server and waits until `url` answers; throws what it wrote when it does not.
 * @param {Program & { url: string }} program
 * @returns {Promise<Server>}
 */
export async function serve({ url, ...program }) {
  const { child, output } = start(program);
  const closed = once(child, 'close');
  const stop = async () => {
    child.kill();
    await closed;
  };
  const giveUpAt = Date.now() + READY_MILLISECONDS;
  while (child.exitCode === null && Date.now() < giveUpAt) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { stop, output };
    await wait(50);
  }
  if (child.exitCode === null) await stop();
  throw new Error(`${program.command} ${program.args.join(' ')} does not answer at ${url}:\n${output()}`);
}
