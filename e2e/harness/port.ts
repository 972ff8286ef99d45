import { findTakenPort } from '../../scripts/ports.mjs';

const FIRST = 4100;
// Browsers refuse port 4190.
const LAST = 4188;

/** So many journeys run at once, each in a simulated world of its own. */
export const WORLDS = 2;

/** The world of this process: Playwright numbers its workers. */
export function worldOf({ TEST_PARALLEL_INDEX: index = '0' }: NodeJS.ProcessEnv = process.env): number {
  return Number(index);
}

/** The port of a world's simulator; workers read what the main process chose. */
export async function choosePort(world = worldOf()): Promise<number> {
  return (await chooseFirst()) + world * PORTS_OF_A_WORLD;
}

/** Simulator and gateway. */
const PORTS_OF_A_WORLD = 2;

async function chooseFirst(): Promise<number> {
  const chosen = process.env['CONNECT_CONSOLE_E2E_PORT'];
  if (chosen) return Number(chosen);
  const count = PORTS_OF_A_WORLD * WORLDS;
  for (let port = FIRST; port + count - 1 <= LAST; port += count) {
    if (await findTakenPort(Array.from({ length: count }, (_, index) => port + index))) continue;
    process.env['CONNECT_CONSOLE_E2E_PORT'] = String(port);
    return port;
  }
  throw new Error(`No ${count} free ports in a row between ${FIRST} and ${LAST}.`);
}
