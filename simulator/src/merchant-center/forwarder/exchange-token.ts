import { SignJWT } from 'jose';
import type { SigningKeys } from '../access/signing-keys.js';

export type AudiencePolicy = 'forward-url-full-path' | 'forward-url-origin';

export type ExchangeTokenInput = {
  issuer: string;
  target: URL;
  audiencePolicy: AudiencePolicy;
  userId: string;
  projectKey: string;
  /** Applied names; absent when the client did not ask for the claim. */
  userPermissions?: string[];
};

const LIFETIME = '60s';

/**
 * The token that lets a service know who asks. Real time, not the simulator's clock: the service is a process of its
 * own and verifies with its own time, as in reality.
 */
export function signExchangeToken(keys: SigningKeys, input: ExchangeTokenInput): Promise<string> {
  const { issuer, userPermissions } = input;
  return new SignJWT({
    type: 'exchange',
    [`${issuer}/claims/project_key`]: input.projectKey,
    ...(userPermissions ? { [`${issuer}/claims/user_permissions`]: userPermissions } : {}),
  })
    .setProtectedHeader({ alg: 'RS256', kid: keys.keyId })
    .setIssuer(issuer)
    .setSubject(input.userId)
    .setAudience(audienceOf(input.target, input.audiencePolicy))
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(keys.privateKey);
}

function audienceOf({ origin, pathname }: URL, policy: AudiencePolicy): string {
  return policy === 'forward-url-origin' || pathname === '/' ? origin : `${origin}${pathname}`;
}
