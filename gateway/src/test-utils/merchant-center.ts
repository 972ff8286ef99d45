import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWK } from 'jose';

type Claims = {
  issuer: string;
  audience: string;
  projectKey: string;
  userId: string;
  permissions: string[];
  /** Seconds from now. */
  expiresIn: number;
};

/** Signs what the Merchant Center's forwarder signs, with a key that only the tests have. */
export type MerchantCenter = {
  keySet: { keys: JWK[] };
  sign: (claims: Claims) => Promise<string>;
  signWithUnknownKey: (claims: Claims) => Promise<string>;
  /** `alg: none` */
  withoutSignature: (claims: Claims) => string;
};

export async function createMerchantCenter(): Promise<MerchantCenter> {
  const [known, unknown] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const signWith = (key: typeof known.privateKey, claims: Claims): Promise<string> =>
    new SignJWT(payloadOf(claims)).setProtectedHeader({ alg: 'RS256', kid: 'test-key' }).sign(key);
  return {
    keySet: { keys: [{ ...(await exportJWK(known.publicKey)), kid: 'test-key', alg: 'RS256', use: 'sig' }] },
    sign: (claims) => signWith(known.privateKey, claims),
    signWithUnknownKey: (claims) => signWith(unknown.privateKey, claims),
    withoutSignature: (claims) => new UnsecuredJWT(payloadOf(claims)).encode(),
  };
}

function payloadOf({
  issuer,
  audience,
  projectKey,
  userId,
  permissions,
  expiresIn,
}: Claims): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: audience,
    sub: userId,
    iat: now,
    exp: now + expiresIn,
    type: 'exchange',
    [`${issuer}/claims/project_key`]: projectKey,
    [`${issuer}/claims/user_permissions`]: permissions,
  };
}
