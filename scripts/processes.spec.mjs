import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandFailed, run, start } from './processes.mjs';

/** Prints the id of a program it starts, which would run on for a minute. */
const START_CHILD = `
  const { spawn } = require('node:child_process');
  console.log(spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' }).pid);
`;

/** A program of ours that started a program that started a program. */
const START_FAMILY = `
  const { start, stopChildrenAtExit } = await import(${JSON.stringify(new URL('processes.mjs', import.meta.url))});
  stopChildrenAtExit();
  const args = ['-e', ${JSON.stringify(`${START_CHILD} setTimeout(() => {}, 60000);`)}];
  start({ program: process.execPath, args, onLine: console.log });
`;

/**
 * @param {string[]} args of Node
 * @returns {Promise<{ program: import('./processes.mjs').RunningProcess, child: number }>}
 */
async function startAndReadChild(args) {
  /** @type {import('./processes.mjs').RunningProcess | undefined} */
  let program;
  const line = await new Promise((resolve) => {
    program = start({ program: process.execPath, args, onLine: resolve });
  });
  assert.ok(program);
  return { program, child: Number(line) };
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {number} pid */
async function assertGone(pid) {
  for (let tries = 0; tries < 40 && isAlive(pid); tries += 1) await wait(50);
  assert.equal(isAlive(pid), false, `process ${pid} is still there`);
}

test('stopping a program ends what it started', async () => {
  const { program, child } = await startAndReadChild(['-e', `${START_CHILD} setTimeout(() => {}, 60000);`]);
  assert.ok(isAlive(child));
  await program.stop();
  await assertGone(child);
});

test('a program that ends by itself takes along what it started', async () => {
  const { program, child } = await startAndReadChild([
    '-e',
    START_CHILD + 'setTimeout(() => process.exit(3), 300);',
  ]);
  assert.equal(await program.exited, 3);
  await assertGone(child);
});

test('a program that does not listen to SIGTERM is ended by force', { timeout: 20_000 }, async () => {
  const { program } = await startAndReadChild([
    '-e',
    "process.on('SIGTERM', () => {}); setTimeout(() => {}, 60000); console.log(process.pid);",
  ]);
  await program.stop();
  await assertGone(Number(program.pid));
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  test(`${signal} leaves no child process behind`, async () => {
    const { program, child } = await startAndReadChild(['--input-type=module', '-e', START_FAMILY]);
    assert.ok(isAlive(child));
    process.kill(Number(program.pid), signal);
    assert.ok((await program.exited) > 128);
    await assertGone(child);
  });
}

test('an unexpected error leaves no child process behind', async () => {
  const crash = `${START_FAMILY} setTimeout(() => { throw new Error('unexpected'); }, 500);`;
  const { program, child } = await startAndReadChild(['--input-type=module', '-e', crash]);
  assert.equal(await program.exited, 1);
  await assertGone(child);
});

test('a failed command shows its last lines and how to repeat it', async () => {
  const command = {
    program: process.execPath,
    args: ['-e', "console.error('no such table'); process.exit(2)"],
  };
  await assert.rejects(run(command), (error) => {
    assert.ok(error instanceof CommandFailed);
    assert.match(error.message, /no such table/);
    assert.match(error.message, /To repeat it: node -e/);
    return true;
  });
});

test('a program that does not exist is a failed command', async () => {
  await assert.rejects(run({ program: 'no-such-program', args: [] }), CommandFailed);
});
