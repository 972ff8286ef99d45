import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Configuration } from './load-configuration.js';

const LOADER = fileURLToPath(new URL('../../../load-configuration.mjs', import.meta.url));

/** Loads the configuration file of an application folder in an environment of its own, as a build would. */
export async function loadAnew(
  applicationPath: string,
  environment: Readonly<Record<string, string>>,
): Promise<Configuration> {
  const worker = new Worker(LOADER, {
    workerData: applicationPath,
    env: { ...environment, NODE_ENV: 'production' },
  });
  // An error of the worker rejects.
  const [configuration] = (await once(worker, 'message')) as [Configuration];
  return configuration;
}
