import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../test-utils/temporary-folder.js';
import { loadSigningKeys } from './signing-keys.js';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder('signing-keys');
});

it('a restart keeps the keys', async () => {
  const first = await loadSigningKeys(folder);
  const second = await loadSigningKeys(folder);
  expect(second.publicKey).toEqual(first.publicKey);
  expect(second.sessionSecret).toEqual(first.sessionSecret);
});

it('only the owner can read the stored keys', async () => {
  await loadSigningKeys(folder);
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  expect(statSync(path.join(folder, files[0] ?? '')).mode & 0o777).toBe(0o600);
});

it('the public key has no private part', async () => {
  const { publicKey, keyId } = await loadSigningKeys(folder);
  expect(publicKey).toEqual({
    kty: 'RSA',
    n: expect.any(String),
    e: 'AQAB',
    kid: keyId,
    alg: 'RS256',
    use: 'sig',
  });
});

it('a damaged file is replaced', async () => {
  const { keyId } = await loadSigningKeys(folder);
  writeFileSync(path.join(folder, readdirSync(folder)[0] ?? ''), '{"privateKey":');
  const replaced = await loadSigningKeys(folder);
  expect(replaced.keyId).not.toBe(keyId);
  expect((await loadSigningKeys(folder)).keyId).toBe(replaced.keyId);
});
