import { fileURLToPath } from 'node:url';

/** All that simulator and gateway have written since the start of the run. */
export const PROCESS_LOG = fileURLToPath(new URL('../.cache/processes.log', import.meta.url));
