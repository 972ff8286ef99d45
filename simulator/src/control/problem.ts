import { z } from 'zod';
import { ConnectBehaviorError } from '../connect/behavior/behavior.js';
import { CtpError } from '../ctp/ctp-error.js';
import { FaultSyntaxError } from '../faults.js';
import { ScenarioError } from '../scenario/load-scenario.js';
import { ControlError } from './control-error.js';

type Problem = { statusCode: number; message: string };

/** What went wrong, in words for people. */
export function problemOf(error: unknown): Problem {
  if (error instanceof z.ZodError) {
    const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    return { statusCode: 400, message: problems.join('; ') };
  }
  if (error instanceof ControlError) return error;
  // Somebody changed the order while its life is played.
  if (error instanceof CtpError) return { statusCode: 409, message: error.message };
  const isMistake =
    error instanceof FaultSyntaxError ||
    error instanceof ScenarioError ||
    error instanceof ConnectBehaviorError;
  return isMistake ? { statusCode: 400, message: error.message } : unforeseenProblem(error);
}

/** Express and its body parsers say in `status` what is the sender's fault. */
function unforeseenProblem(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500
    ? { statusCode: status, message: `The request cannot be read: ${reason}.` }
    : { statusCode: 500, message: `The simulator failed: ${reason}.` };
}
