import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './files.mjs';

const WINDOWS = process.platform === 'win32';
const TAIL_LINES = 40;
const GRACE_MILLISECONDS = 5000;

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {string[]} args
 * @property {string} [folder] from the repository root
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {(line: string) => void} [onLine]
 *
 * @typedef {object} RunningProcess
 * @property {number | undefined} pid
 * @property {() => string[]} tail the last lines it wrote
 * @property {Promise<number>} exited its exit code; 1 when it was killed or could not start
 * @property {() => Promise<void>} stop ends it with everything it started
 * @property {() => void} kill the same, at once
 */

/** @type {Set<RunningProcess>} */
const running = new Set();
let ending = false;

/** Whether everything is being ended on purpose. */
export function isEnding() {
  return ending;
}

/** A program that ended with an error; the message shows its last words and how to repeat it. */
export class CommandFailed extends Error {
  /**
   * @param {Command} command
   * @param {string[]} tail
   */
  constructor(command, tail) {
    const place = command.folder ? `cd ${command.folder} && ` : '';
    const repeat = `To repeat it: ${place}${path.basename(command.program)} ${command.args.join(' ')}`;
    super([...tail, '', repeat].join('\n'));
  }
}

/**
 * Starts a program in a process group of its own, so that it can be ended together with what it starts.
 * @param {Command} command
 * @returns {RunningProcess}
 */
export function start({ program, args, folder = '.', env, onLine }) {
  /** @type {string[]} */
  const tail = [];
  const child = spawn(program, args, {
    cwd: path.join(ROOT, folder),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !WINDOWS,
    shell: WINDOWS && program === 'npm',
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      tail.push(stripVTControlCharacters(line));
      if (tail.length > TAIL_LINES) tail.shift();
      onLine?.(line);
    });
  }
  // What it started must not outlive it.
  child.once('exit', () => signalGroup(child, 'SIGKILL'));
  const exited = once(child, 'close').then(
    ([code]) => Number(code ?? 1),
    (error) => {
      tail.push(error.message);
      return 1;
    },
  );
  /** @type {RunningProcess} */
  const handle = {
    pid: child.pid,
    tail: () => [...tail],
    exited,
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MILLISECONDS);
      await exited;
      clearTimeout(timer);
    },
    kill: () => signalGroup(child, 'SIGKILL'),
  };
  running.add(handle);
  void exited.then(() => running.delete(handle));
  return handle;
}

/**
 * Runs a program to its end; a failure throws CommandFailed.
 * @param {Command} command
 * @returns {Promise<void>}
 */
export async function run(command) {
  const child = start(command);
  if ((await child.exited) !== 0) throw new CommandFailed(command, child.tail());
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Ends every program started from here, on whatever way this process ends. */
export function stopChildrenAtExit() {
  /** @param {number} signalNumber */
  async function end(signalNumber) {
    ending = true;
    await Promise.all([...running].map((child) => child.stop()));
    process.exit(128 + signalNumber);
  }
  process.on('exit', () => running.forEach((child) => child.kill()));
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ])) {
    process.once(signal, () => end(number));
  }
  // npm passes no signal on when it is ended alone: its script is an orphan then.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event']) {
    setInterval(() => process.ppid === parent || end(15), 500).unref();
  }
}
