import { z } from 'zod';
import { ConnectBehaviorError } from '../connect/behavior/behavior.js';
import { CtpError } from '../ctp/ctp-error.js';
import { FaultSyntaxError } from '../faults.js';
import { ScenarioError } from '../scenario/load-scenario.js';
import { ControlError } from './control-error.js';

/** What went wrong in words for people; null for what nobody foresaw. */
export function problemOf(error: unknown): { statusCode: number; message: string } | null {
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
    error instanceof ConnectBehaviorError ||
    error instanceof SyntaxError;
  return isMistake ? { statusCode: 400, message: error.message } : null;
}
