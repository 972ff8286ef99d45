/**
 * `npm start`: installs what is missing, builds what changed, and runs the whole product offline: simulator and
 * gateway as processes of their own, the front ends as production bundles.
 */
import { checkStart, exitWith, installAndBuild } from './prepare.mjs';
import { stopChildrenAtExit } from './processes.mjs';
import { addressesOf, startStack } from './stack.mjs';

stopChildrenAtExit();
const { port, simulatorArgs } = await checkStart('npm start -- [flags]: the whole product, offline.');
await installAndBuild();

try {
  const stack = await startStack({ port, simulatorArgs });
  console.log(`
Connect Console is running. Open in Chrome or Chromium:

    ${addressesOf(port).merchantCenter}

Sign in as one of the users and choose "Connect" in the menu of the project demo-store; the custom view is on
each order page ("Orders" in the menu). Ctrl-C stops everything.
`);
  exitWith(await stack.died);
} catch (error) {
  exitWith(error instanceof Error ? error.message : String(error));
}
