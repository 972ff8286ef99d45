/**
 * Signs the commercetools CLI in to the simulator: `node cli-login.mjs <home> [port]`.
 * `commercetools auth login` always asks a host of commercetools, so this writes what it would have saved, below a home
 * folder of its own: a real login stays as it is.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

const LIFETIME_MILLISECONDS = 2 * 60 * 60 * 1000;
const CLIENT = { clientId: 'operator-demo-store', clientSecret: 'simulator-only-secret' };

const [home, port = '4000'] = process.argv.slice(2);
if (home === undefined || path.resolve(home) === path.resolve(homedir())) {
  console.error('Name a folder that is not your home, e.g. node cli-login.mjs .cache/cli-home');
  process.exit(1);
}

const response = await fetch(`http://localhost:${port}/auth/oauth/token`, {
  method: 'POST',
  headers: { authorization: `Basic ${btoa(`${CLIENT.clientId}:${CLIENT.clientSecret}`)}` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
const { access_token: accessToken, scope } = await response.json();
const login = {
  authentication: 'client-credentials',
  ...CLIENT,
  projectKey: 'demo-store',
  region: 'us-central1.gcp',
  scope,
  accessToken,
  refreshToken: null,
  issuedAt: Date.now(),
  expiresAt: Date.now() + LIFETIME_MILLISECONDS,
};
const file = path.resolve(home, '.commercetools', 'credentials');
await mkdir(path.dirname(file), { recursive: true });
await writeFile(file, JSON.stringify(login), { mode: 0o600 });
console.log(`export HOME=${path.resolve(home)} CTP_CLI_CONNECT_API_URL=http://localhost:${port}/connect`);
