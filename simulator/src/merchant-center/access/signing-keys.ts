import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, type KeyLike } from 'jose';

/** What the Merchant Center signs with: exchange tokens (RS256, public key at the JWKS address) and its own sessions. */
export type SigningKeys = {
  keyId: string;
  privateKey: KeyLike | Uint8Array;
  publicKey: JWK;
  sessionSecret: Uint8Array;
};

type StoredKeys = { privateKey: JWK; sessionSecret: string };

const OWNER_ONLY = 0o600;

/**
 * The keys kept in `folder`, made at the first start. They must survive a restart: jose's remote JWKS does not ask
 * again within its cool-down, so a gateway that is already running would refuse the tokens of a new key.
 */
export async function loadSigningKeys(folder: string): Promise<SigningKeys> {
  const file = path.join(folder, 'merchant-center-keys.json');
  const stored = (await readKeys(file)) ?? (await createKeys(file));
  const { kty, n, e } = stored.privateKey;
  const keyId = await calculateJwkThumbprint({ kty, n, e });
  return {
    keyId,
    privateKey: await importJWK(stored.privateKey, 'RS256'),
    publicKey: { kty, n, e, kid: keyId, alg: 'RS256', use: 'sig' },
    sessionSecret: Buffer.from(stored.sessionSecret, 'base64url'),
  };
}

async function readKeys(file: string): Promise<StoredKeys | null> {
  try {
    const content = JSON.parse(await readFile(file, 'utf8')) as Partial<StoredKeys>; // checked below
    return content.privateKey?.d && content.sessionSecret ? (content as StoredKeys) : null;
  } catch {
    return null;
  }
}

async function createKeys(file: string): Promise<StoredKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = {
    privateKey: await exportJWK(privateKey),
    sessionSecret: randomBytes(32).toString('base64url'),
  };
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(keys), { mode: OWNER_ONLY });
  await chmod(draft, OWNER_ONLY);
  await rename(draft, file);
  return keys;
}
