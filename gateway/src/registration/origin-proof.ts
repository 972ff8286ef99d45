import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Proves that whoever wrote an origin knows the secret of this gateway's API client. Anybody with rights on custom
 * objects can rewrite a registration; without the proof they could choose the audience that the gateway accepts.
 */
export function originProof(origin: string, clientSecret: string): string {
  return createHmac('sha256', clientSecret).update(`connect-console-gateway:${origin}`).digest('hex');
}

/** Whether an untrusted registration value holds the proof for the origin. Never throws. */
export function carriesProof(value: unknown, origin: string, clientSecret: string): boolean {
  const proof = typeof value === 'object' && value !== null && 'proof' in value ? value.proof : null;
  if (typeof proof !== 'string') return false;
  const [found, expected] = [Buffer.from(proof), Buffer.from(originProof(origin, clientSecret))];
  return found.length === expected.length && timingSafeEqual(found, expected);
}
