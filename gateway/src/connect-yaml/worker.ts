/** Runs in a thread of its own: what it takes of time and memory ends with the thread. */
import { parentPort, workerData } from 'node:worker_threads';

import { checkConnectYaml } from './check-connect-yaml.js';
import type { WorkerMessage } from './check-in-worker.js';
import { findSlowEndpoints } from './find-slow-endpoints.js';

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

const text = String(workerData);
send({ type: 'loaded' });
send({ type: 'slowEndpoints', problems: findSlowEndpoints(text) });
send({ type: 'check', check: await checkConnectYaml(text) });
