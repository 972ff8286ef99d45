/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[]} needs names of the tasks that must succeed before
 * @property {() => Promise<boolean>} [isCurrent] nothing to do
 * @property {() => Promise<string | void>} run the answer is a remark for the progress line
 *
 * @typedef {{ name: string, state: 'current' | 'done' | 'failed' | 'skipped', seconds: number, text: string }} TaskResult
 */

const REMINDER_MILLISECONDS = 20_000;

/**
 * Runs tasks in the order of their needs, several at a time; tasks earlier in the list go first.
 * A failure skips what needs it, and nothing else.
 * @param {Task[]} tasks
 * @param {{ atOnce: number, print: (line: string) => void }} options
 * @returns {Promise<TaskResult[]>} in the order of `tasks`
 */
export async function runTasks(tasks, { atOnce, print }) {
  /** @type {Map<string, TaskResult>} */
  const results = new Map();
  /** @type {Set<Promise<void>>} */
  const underWay = new Set();
  const waiting = [...tasks];

  while (waiting.length > 0 || underWay.size > 0) {
    const next = underWay.size < atOnce ? waiting.findIndex((task) => isSettled(task, results)) : -1;
    if (next === -1) {
      await Promise.race(underWay);
      continue;
    }
    const [task] = waiting.splice(next, 1);
    if (!task) continue;
    const work = runTask(task, results, print).then((result) => {
      results.set(task.name, result);
      underWay.delete(work);
    });
    underWay.add(work);
  }
  return tasks.flatMap(({ name }) => results.get(name) ?? []);
}

/**
 * @param {Task} task
 * @param {Map<string, TaskResult>} results
 */
function isSettled(task, results) {
  return task.needs.every((name) => results.has(name));
}

/**
 * @param {Task} task
 * @param {Map<string, TaskResult>} results
 * @param {(line: string) => void} print
 * @returns {Promise<TaskResult>}
 */
async function runTask(task, results, print) {
  const { name } = task;
  const broken = task.needs.find((need) => ['failed', 'skipped'].includes(results.get(need)?.state ?? ''));
  if (broken) {
    print(`- ${name}: skipped, because "${broken}" failed`);
    return { name, state: 'skipped', seconds: 0, text: '' };
  }
  const startedAt = Date.now();
  const elapsed = () => Math.round((Date.now() - startedAt) / 1000);
  const reminder = setInterval(() => print(`  ${name} … ${elapsed()} s`), REMINDER_MILLISECONDS);
  try {
    if (await task.isCurrent?.()) return { name, state: 'current', seconds: 0, text: '' };
    print(`  ${name} …`);
    const text = (await task.run()) ?? '';
    print(`✓ ${name} (${elapsed()} s)${text && `: ${text}`}`);
    return { name, state: 'done', seconds: elapsed(), text };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    print(`✗ ${name} (${elapsed()} s)\n${text.replace(/^/gm, '    ')}`);
    return { name, state: 'failed', seconds: elapsed(), text };
  } finally {
    clearInterval(reminder);
  }
}
