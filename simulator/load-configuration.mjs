/**
 * A worker that loads the configuration file of `workerData`, a folder, with the environment of the worker. A thread of its
 * own, because a process evaluates such a file once only, with the environment that it had then.
 */
import { parentPort, workerData } from 'node:worker_threads';
import applicationConfig from '@commercetools-frontend/application-config';

const configuration = await applicationConfig.processConfig({
  disableCache: true,
  applicationPath: workerData,
  processEnv: process.env,
});
parentPort?.postMessage(configuration);
