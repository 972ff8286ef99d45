import { findTakenPort } from '../../scripts/ports.mjs';

const FIRST = 4100;
// Browsers refuse port 4190.
const LAST = 4188;

/** The port of this run's simulator; workers read what the main process chose. */
export async function choosePort(): Promise<number> {
  const chosen = process.env['CONNECT_CONSOLE_E2E_PORT'];
  if (chosen) return Number(chosen);
  for (let port = FIRST; port <= LAST; port += 2) {
    if (await findTakenPort([port, port + 1])) continue;
    process.env['CONNECT_CONSOLE_E2E_PORT'] = String(port);
    return port;
  }
  throw new Error(`No two free ports between ${FIRST} and ${LAST + 1}.`);
}
