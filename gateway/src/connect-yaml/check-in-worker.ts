import { Worker } from 'node:worker_threads';

import type { ConnectYamlCheck, ConnectYamlProblem } from '../graphql/generated/resolver-types.js';

/** In this order. */
export type WorkerMessage =
  | { type: 'loaded' }
  | { type: 'slowEndpoints'; problems: ConnectYamlProblem[] }
  | { type: 'check'; check: ConnectYamlCheck };

/** Found from the sources as well as from `dist`: a worker needs a built file. */
const WORKER_FILE = new URL('../../dist/connect-yaml/worker.js', import.meta.url);
const TIMEOUT_MS = 2_000;
const LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 };

/** Checks a text in a thread of its own, which is ended when it takes too long or too much memory. */
export function checkInWorker(text: string): Promise<ConnectYamlCheck> {
  const worker = new Worker(WORKER_FILE, {
    workerData: text,
    resourceLimits: LIMITS,
    // It needs neither the credentials of the gateway nor its flags, and says nothing in its log.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  let slowEndpoints: ConnectYamlProblem[] = [];
  const check = new Promise<ConnectYamlCheck>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'check') resolve(message.check);
      if (message.type === 'slowEndpoints') slowEndpoints = message.problems;
      // Loading the parser takes longer than most checks.
      if (message.type === 'loaded') timer = setTimeout(() => resolve(tooSlow(slowEndpoints)), TIMEOUT_MS);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refused([wholeFile(TOO_LARGE)]));
      else reject(error);
    });
    worker.on('exit', () => reject(new Error('The worker ended without an answer')));
  });
  return check.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

const TOO_LARGE = 'The parser of Connect needs too much memory for this file.';
const TOO_SLOW = `The parser of Connect was not done with this file after ${TIMEOUT_MS / 1000} seconds.`;

function tooSlow(slowEndpoints: ConnectYamlProblem[]): ConnectYamlCheck {
  return refused(slowEndpoints.length > 0 ? slowEndpoints : [wholeFile(TOO_SLOW)]);
}

function wholeFile(message: string): ConnectYamlProblem {
  return { key: null, line: null, message };
}

function refused(problems: ConnectYamlProblem[]): ConnectYamlCheck {
  return { valid: false, problems, declares: null };
}
