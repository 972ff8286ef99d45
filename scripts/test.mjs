/**
 * `npm test`: everything that continuous integration runs. The last line is `N passed, N failed`.
 * `npm test -- --only <text>` runs the steps with this text in their name, and what they need.
 */
import { parseArgs } from 'node:util';
import { budgetTask, repositoryTasks, typecheckTasks } from './checks.mjs';
import { buildTasks, installName, INSTALLED, installTasks } from './islands.mjs';
import { nodeVersionProblem } from './node-version.mjs';
import { AT_ONCE, exitWith } from './prepare.mjs';
import { stopChildrenAtExit } from './processes.mjs';
import { runTasks } from './tasks.mjs';
import { testTasks } from './test-steps.mjs';

/** @typedef {import('./tasks.mjs').Task} Task */

stopChildrenAtExit();
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const problem = nodeVersionProblem(process.versions.node);
if (problem) exitWith(problem);

/** @type {Map<string, import('./test-counts.mjs').Counts>} */
const counts = new Map();
const installs = INSTALLED.map(installName);
const tasks = [
  ...installTasks(INSTALLED),
  ...buildTasks(),
  ...repositoryTasks(),
  budgetTask(),
  ...typecheckTasks(),
  ...testTasks((name, count) => counts.set(name, count)),
];
const results = await runTasks(values.only === undefined ? tasks : onlyThese(tasks, values.only), {
  atOnce: AT_ONCE,
  print: console.log,
});

let passed = 0;
let failed = 0;
for (const { name, state } of results) {
  const ok = state === 'done' || state === 'current';
  // An install is no check, unless it fails.
  const count = counts.get(name) ?? { passed: ok && !installs.includes(name) ? 1 : 0, failed: ok ? 0 : 1 };
  passed += count.passed;
  failed += count.failed;
}
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/**
 * @param {Task[]} all
 * @param {string} text
 */
function onlyThese(all, text) {
  const wanted = new Set(all.filter(({ name }) => name.includes(text)).map(({ name }) => name));
  if (wanted.size === 0) {
    exitWith(`No step has "${text}" in its name:\n${all.map(({ name }) => `  ${name}`).join('\n')}`);
  }
  // Needs come before what needs them nowhere but in the graph: follow it to the end.
  for (const name of wanted) {
    all.find((task) => task.name === name)?.needs.forEach((need) => wanted.add(need));
  }
  return all.filter(({ name }) => wanted.has(name));
}
