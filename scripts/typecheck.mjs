/** `npm run typecheck`: installs what is missing and checks the types of every folder. */
import { typecheckTasks } from './checks.mjs';
import { buildTasks, INSTALLED, installTasks } from './islands.mjs';
import { AT_ONCE } from './prepare.mjs';
import { stopChildrenAtExit } from './processes.mjs';
import { runTasks } from './tasks.mjs';

stopChildrenAtExit();
const [domain] = buildTasks();
const tasks = [...installTasks(INSTALLED), ...(domain ? [domain] : []), ...typecheckTasks()];
const results = await runTasks(tasks, { atOnce: AT_ONCE, print: console.log });
process.exitCode = results.some(({ state }) => state === 'failed') ? 1 : 0;
