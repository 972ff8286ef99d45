import type { RunningSimulator } from './running-simulator.js';

/** A request to `/__simulator`. */
export async function control(
  { url }: Pick<RunningSimulator, 'url'>,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/__simulator${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}
