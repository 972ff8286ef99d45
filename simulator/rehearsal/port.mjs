import { findTakenPort } from '../../scripts/ports.mjs';

const FIRST = 4750;
const LAST = 4789;

/** A free port for the simulator; the next one is free for the gateway. */
export async function choosePort() {
  for (let port = FIRST; port < LAST; port += 2) {
    if ((await findTakenPort([port, port + 1])) === null) return port;
  }
  throw new Error(`No two free ports in a row between ${FIRST} and ${LAST}.`);
}
