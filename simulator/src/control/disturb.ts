import type { Request, RequestHandler, Response } from 'express';
import type { Fault, FaultBoard } from '../faults.js';

/** Delays every answer by the latency, then applies the faults that match `prefix` + path. */
export function disturb(faults: FaultBoard, latencyMilliseconds: number, prefix = ''): RequestHandler {
  return (request, response, next) => {
    const matching = faults.matching(`${prefix}${request.path}`);
    const slowness = matching.reduce(
      (sum, fault) => sum + (fault.kind === 'slow' ? fault.milliseconds : 0),
      0,
    );
    const proceed = (): void => {
      const isAnswered = matching.some((fault) => answerWithFault(fault, response));
      if (isAnswered) return;
      if (isChange(request) && matching.some(({ kind }) => kind === 'lost-answer')) loseAnswer(response);
      next();
    };
    const delay = latencyMilliseconds + slowness;
    if (delay === 0) return proceed();
    const timer = setTimeout(proceed, delay);
    response.on('close', () => clearTimeout(timer));
  };
}

function isChange({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** Lets the API do its work, and breaks the connection where it would answer. */
function loseAnswer(response: Response): void {
  const drop = (): Response => {
    response.socket?.resetAndDestroy();
    return response;
  };
  response.write = () => true;
  response.end = drop;
}

/** Codes of the Connect API; other statuses get a code of their own. */
const CODES: Record<number, { code: string; message: string }> = {
  500: { code: 'General', message: 'Internal server error' },
  502: { code: 'BadGateway', message: 'Bad gateway' },
};

/** Answers in the place of the API; false for a fault that does not. */
function answerWithFault(fault: Fault, response: Response): boolean {
  switch (fault.kind) {
    case 'status': {
      const { code, message } = CODES[fault.status] ?? {
        code: `Status${fault.status}`,
        message: `Status ${fault.status}`,
      };
      if (fault.retryAfterSeconds !== undefined) response.set('Retry-After', String(fault.retryAfterSeconds));
      response.status(fault.status).json({ statusCode: fault.status, message, errors: [{ code, message }] });
      return true;
    }
    case 'malformed':
      response.type('application/json').send('{"limit":20,"offset":0,"results":[{"id":"');
      return true;
    case 'reset':
      response.socket?.resetAndDestroy();
      return true;
    default:
      return false;
  }
}
