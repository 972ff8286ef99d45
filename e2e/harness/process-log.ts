import { fileURLToPath } from 'node:url';
import { worldOf } from './port.js';

/** All that simulator and gateway of a world have written since the start of the run. */
export function processLog(world = worldOf()): string {
  return fileURLToPath(new URL(`../.cache/processes-${world}.log`, import.meta.url));
}
