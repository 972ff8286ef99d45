import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startStack } from '../../scripts/stack.mjs';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { PROCESS_LOG } from './process-log.js';
import { choosePort } from './port.js';

/** Starts simulator and gateway for all journeys; the answer ends them. */
export default async function runStack(): Promise<() => Promise<void>> {
  stopChildrenAtExit();
  await mkdir(path.dirname(PROCESS_LOG), { recursive: true });
  const log = createWriteStream(PROCESS_LOG);
  const stack = await startStack({
    port: await choosePort(),
    // Messages are kept for a limited time: the scenarios' own day never passes.
    simulatorArgs: ['--now', '2026-11-20T10:00:00Z'],
    // Everything the gateway could ever write, for the search for secrets.
    gatewayEnv: { LOG_LEVEL: 'trace' },
    onLine: (line) => log.write(`${line}\n`),
  });
  return async () => {
    await stack.stop();
    log.end();
  };
}
