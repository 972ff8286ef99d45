import type { Request } from 'express';
import type { RunningApplications } from '../../running-applications.js';
import type { AudiencePolicy } from './exchange-token.js';

export type ForwardRequest = {
  target: URL;
  /** Where the target runs on this machine. */
  address: URL;
  audiencePolicy: AudiencePolicy;
  wantsPermissions: boolean;
};

/** The forwarder's own answer instead of the service's. */
export class ForwardingError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const REQUIRED_HEADERS = ['X-Forward-To', 'Accept-version', 'X-Forward-To-Audience-Policy', 'X-Project-Key'];
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Where to, and with which token; throws ForwardingError when a header is missing or wrong. */
export function parseForwardRequest(
  request: Request,
  running: Pick<RunningApplications, 'locate'>,
): ForwardRequest {
  const missing = REQUIRED_HEADERS.find((name) => !request.get(name));
  if (missing) throw new ForwardingError(400, `Missing required header "${missing}".`);
  if (request.get('accept-version') !== 'v2') {
    throw new ForwardingError(400, 'Unsupported "Accept-version": only "v2" is supported.');
  }
  const audiencePolicy = request.get('x-forward-to-audience-policy');
  if (audiencePolicy !== 'forward-url-full-path' && audiencePolicy !== 'forward-url-origin') {
    throw new ForwardingError(400, `Invalid "X-Forward-To-Audience-Policy": "${audiencePolicy}".`);
  }
  const claims = (request.get('x-forward-to-claims') ?? '').split(' ');
  const target = parseTarget(request.get('x-forward-to') ?? '');
  return {
    target,
    address: onThisMachine(running.locate(target)),
    audiencePolicy,
    wantsPermissions: claims.includes('permissions'),
  };
}

/** The real forwarder takes https only. */
function parseTarget(address: string): URL {
  const target = URL.canParse(address) ? new URL(address) : null;
  if (!target || !['http:', 'https:'].includes(target.protocol)) {
    throw new ForwardingError(400, `Invalid "X-Forward-To": "${address}" is not an http(s) address.`);
  }
  return target;
}

/** Everything else is out of reach. */
function onThisMachine(address: URL): URL {
  if (THIS_MACHINE.includes(address.hostname)) return address;
  const reason = 'The simulator is offline and forwards to this machine only';
  throw new ForwardingError(502, `${reason}, not to "${address.host}".`);
}
