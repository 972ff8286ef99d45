import express, { type ErrorRequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Clock } from '../clock.js';
import { type FaultBoard, FaultSyntaxError, parseFault } from '../faults.js';
import { timestamp } from '../platform.js';
import { ScenarioError } from '../scenario/load-scenario.js';
import type { World } from '../scenario/world.js';

type ControlDeps = {
  clock: Clock;
  faults: FaultBoard;
  scenarioName: () => string;
  reset: World['reset'];
};

const clockSchema = z
  .strictObject({
    advance: z.number().nonnegative().optional(),
    speed: z.number().nonnegative().optional(),
    freeze: z.literal(true).optional(),
  })
  .refine((body) => Object.keys(body).length > 0, 'give advance (milliseconds), speed or freeze');
const faultsSchema = z.strictObject({ faults: z.array(z.string()) });
const resetSchema = z.strictObject({
  scenario: z.string().optional(),
  keepContainers: z.array(z.string()).optional(),
});

/** `/__simulator`: clock, faults, reset and health, for tests and demonstrations. */
export function createControlRouter({ clock, faults, scenarioName, reset }: ControlDeps): Router {
  const router = Router();
  const showClock = (response: Response): Response =>
    response.json({ now: timestamp(clock), speed: clock.speed() });
  const showFaults = (response: Response): Response =>
    response.json({ faults: faults.list().map(({ text }) => text) });

  router.use(express.json());
  router.get('/health', (_request, response) =>
    response.json({ status: 'ok', scenario: scenarioName(), now: timestamp(clock) }),
  );
  router.get('/clock', (_request, response) => showClock(response));
  router.post('/clock', (request, response) => {
    const { advance, speed, freeze } = clockSchema.parse(request.body);
    if (advance !== undefined) clock.advance(advance);
    if (speed !== undefined) clock.setSpeed(speed);
    if (freeze) clock.setSpeed(0);
    showClock(response);
  });
  router.get('/faults', (_request, response) => showFaults(response));
  router.put('/faults', (request, response) => {
    faults.replace(faultsSchema.parse(request.body).faults.map(parseFault));
    showFaults(response);
  });
  router.delete('/faults', (_request, response) => {
    faults.replace([]);
    showFaults(response);
  });
  router.post('/reset', (request, response) => {
    reset(resetSchema.parse(request.body ?? {}));
    response.json({ scenario: scenarioName(), now: timestamp(clock) });
  });
  router.use((request, response) =>
    response.status(404).json({ error: `Nothing answers ${request.method} ${request.originalUrl}.` }),
  );
  router.use(answerControlError);
  return router;
}

const answerControlError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof z.ZodError) {
    const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    return response.status(400).json({ error: problems.join('; ') });
  }
  if (error instanceof FaultSyntaxError || error instanceof ScenarioError || error instanceof SyntaxError) {
    return response.status(400).json({ error: error.message });
  }
  return next(error);
};
