import { refusal } from '../connect-error.js';
import { type Query, texts } from '../page.js';

/** Which lines are asked for; the times are milliseconds since the epoch. */
export type LogQuery = { applicationName?: string; from: number; to: number; offset: number };

const RETENTION = 30 * 24 * 60 * 60 * 1000;

/** Reads the parameters; a page token stands for the period and the place in it. Throws the documented errors. */
export function parseLogQuery(query: Query, deploymentId: string, now: number): LogQuery {
  const [applicationName] = texts(query, 'applicationName');
  const [token] = texts(query, 'pageToken');
  if (token !== undefined && token !== '') return { applicationName, ...readToken(token, deploymentId) };
  const from = date(query, 'startDate') ?? now - RETENTION;
  const to = date(query, 'endDate') ?? now;
  if (from < now - RETENTION) throw invalidDate('start');
  if (to < from) throw invalidDate('end');
  return { applicationName, from, to, offset: 0 };
}

/** The token of the page that begins at `offset`. */
export function pageToken(deploymentId: string, { from, to }: LogQuery, offset: number): string {
  return Buffer.from(JSON.stringify([deploymentId, from, to, offset])).toString('base64url');
}

function readToken(token: string, deploymentId: string): Omit<LogQuery, 'applicationName'> {
  try {
    const [id, from, to, offset]: unknown[] = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (id === deploymentId && [from, to, offset].every(Number.isInteger)) {
      return { from: Number(from), to: Number(to), offset: Number(offset) };
    }
  } catch {
    // Whatever is wrong with the token, the answer is the same.
  }
  throw refusal('DeploymentLogInvalidPageToken', `Invalid page token: ${token}`);
}

function date(query: Query, name: 'startDate' | 'endDate'): number | undefined {
  const [text] = texts(query, name);
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalidDate(name === 'startDate' ? 'start' : 'end');
  return time;
}

function invalidDate(which: 'start' | 'end'): Error {
  return refusal('DeploymentLogInvalidDate', `Invalid ${which} date`);
}
