import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { runTasks } from './tasks.mjs';

const OPTIONS = { atOnce: 2, print: () => {} };

/**
 * @param {string} name
 * @param {string[]} needs
 * @param {() => Promise<string | void>} run
 */
function task(name, needs = [], run = async () => {}) {
  return { name, needs, run };
}

/** @param {import('./tasks.mjs').TaskResult[]} results */
function states(results) {
  return Object.fromEntries(results.map(({ name, state }) => [name, state]));
}

test('a failure skips what needs it, and nothing else', async () => {
  const results = await runTasks(
    [
      task('install', [], () => Promise.reject(new Error('no network'))),
      task('build', ['install']),
      task('journeys', ['build']),
      task('lint'),
    ],
    OPTIONS,
  );
  assert.deepEqual(states(results), {
    install: 'failed',
    build: 'skipped',
    journeys: 'skipped',
    lint: 'done',
  });
});

test('what is current does not run, and what needs it does', async () => {
  const results = await runTasks(
    [
      { ...task('install', [], () => assert.fail('installed again')), isCurrent: async () => true },
      task('build', ['install']),
    ],
    OPTIONS,
  );
  assert.deepEqual(states(results), { install: 'current', build: 'done' });
});

test('no more than the allowed number run at once', async () => {
  let atOnce = 0;
  let most = 0;
  const work = async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await wait(20);
    atOnce -= 1;
  };
  await runTasks(
    ['a', 'b', 'c', 'd'].map((name) => task(name, [], work)),
    OPTIONS,
  );
  assert.equal(most, 2);
});

test('a task waits for all its needs', async () => {
  /** @type {string[]} */
  const order = [];
  const log = (/** @type {string} */ name, milliseconds = 0) =>
    async function () {
      await wait(milliseconds);
      order.push(name);
    };
  await runTasks(
    [
      task('view', ['domain', 'install'], log('view')),
      task('domain', [], log('domain', 30)),
      task('install', [], log('install')),
    ],
    OPTIONS,
  );
  assert.deepEqual(order, ['install', 'domain', 'view']);
});
