import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startStack } from '../../scripts/stack.mjs';
import { stopChildrenAtExit } from '../../scripts/processes.mjs';
import { processLog } from './process-log.js';
import { choosePort, WORLDS } from './port.js';

/** Starts simulator and gateway of every world; the answer ends them. */
export default async function runStack(): Promise<() => Promise<void>> {
  stopChildrenAtExit();
  await mkdir(path.dirname(processLog()), { recursive: true });
  const stops = await Promise.all(Array.from({ length: WORLDS }, (_, world) => startWorld(world)));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

async function startWorld(world: number): Promise<() => Promise<void>> {
  const log = createWriteStream(processLog(world));
  const stack = await startStack({
    port: await choosePort(world),
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
