import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { runningSimulator } from './test-utils/running-simulator.js';
import { temporaryFolder } from './test-utils/temporary-folder.js';

const PROGRAM = fileURLToPath(new URL('../cli-login.mjs', import.meta.url));

function login(...args: string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, [PROGRAM, ...args]);
}

test('leaves a login that the commercetools CLI reads, with a token that the simulator takes', async () => {
  const { url } = await runningSimulator();
  const home = temporaryFolder('cli-home');
  const { stdout } = await login(home, new URL(url).port);
  expect(stdout.trim()).toBe(`export HOME=${home} CTP_CLI_CONNECT_API_URL=${url}/connect`);
  const saved = JSON.parse(readFileSync(path.join(home, '.commercetools/credentials'), 'utf8'));
  expect(saved).toMatchObject({
    authentication: 'client-credentials',
    projectKey: 'demo-store',
    refreshToken: null,
  });
  const response = await fetch(`${url}/connect/connectors/drafts`, {
    headers: { authorization: `Bearer ${saved.accessToken}` },
  });
  expect(response.status).toBe(200);
});

test.each([[[]], [[homedir()]]])('writes nothing for the arguments %j', async (args) => {
  await expect(login(...args)).rejects.toMatchObject({
    stderr: expect.stringContaining('Name a folder that is not your home'),
  });
});
