import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { listSources } from './files.mjs';
import { run } from './processes.mjs';
import { listBuilt, loadCanaries, scanFiles } from './secret-scan-files.mjs';
import { applyAllowed, findSecrets, readCanaries } from './secret-scan-rules.mjs';

// Made here, and of parts, so that this file holds no secret itself.
const LETTERS = 'aZ3fQ9xK7mB2wL5tR8vN4cY6hD1gJ0pSeUoE';
const SECRETS = {
  'a private key': `${'-----BEGIN RSA PRIVATE'} KEY-----\n${LETTERS.repeat(6)}\n${'-----END RSA PRIVATE'} KEY-----`,
  'a private key in one line': `"${'-----BEGIN PRIVATE'} KEY-----\\n${LETTERS.repeat(2)}\\n"`,
  'a token of GitHub': `ghp_${LETTERS}`,
  'a token of npm': `//registry.example.com/:_authToken=npm_${LETTERS}`,
  'a token of Slack': ['xoxb', '123456789012', '123456789012', LETTERS.slice(0, 24)].join('-'),
  'an access key of AWS': `AKIA${'QWERTYUIOPASDFGH'}`,
  'a secret key of AWS': `AWS_SECRET_ACCESS_KEY = ${LETTERS}abcd`,
  'a password in an address': `https://admin:${LETTERS}@shop.example.net`,
  'a signed token': ['eyJhbGciOiJSUzI1NiIsInR5cCI6', 'eyJzdWIiOiIxMjM0NTY3ODkwIiwi', LETTERS].join('.'),
  'a client secret': `{ "clientSecret": "${LETTERS.slice(0, 32)}" }`,
};
const CANARY = 'canary-API_KEY-service-0123456789abcdef';

const root = await mkdtemp(path.join(tmpdir(), 'secret-scan-'));
after(() => rm(root, { recursive: true }));

/**
 * @param {string} file
 * @param {string} text
 */
async function write(file, text) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

for (const [kind, secret] of Object.entries(SECRETS)) {
  test(`${kind} is found in a source, with its line`, async () => {
    await write('src/a.ts', `// first line\nconst text = \`${secret}\`;\n`);
    const [found] = await scanFiles(root, ['src/a.ts'], []);
    assert.equal(found?.file, 'src/a.ts');
    assert.equal(found?.line, 2);
  });

  test(`${kind} is found in a bundle of one long line`, async () => {
    const code = `var a=1;function b(){return ${JSON.stringify(LETTERS.slice(0, 8))}}`.repeat(2000);
    await write('public/app.js', `${code};c=\`${secret}\`;${code}`);
    assert.notDeepEqual(await scanFiles(root, ['public/app.js'], []), []);
  });
}

test('a made-up secret of the simulator is found in a bundle', async () => {
  await write('public/app.js', `a="${CANARY}"`);
  const [found] = await scanFiles(root, ['public/app.js'], [CANARY]);
  assert.equal(found?.kind, 'a secret of the simulator');
  assert.deepEqual(await scanFiles(root, ['public/app.js'], []), []);
});

test('the made-up secrets are secured values and client secrets of a scenario', async () => {
  const scenario = [
    { clientSecret: 'one-secret' },
    { applications: [{ securedConfiguration: [{ key: 'API_KEY', value: CANARY }] }] },
    { standardConfiguration: [{ key: 'LOCALE', value: 'en' }] },
  ];
  assert.deepEqual(readCanaries(scenario), ['one-secret', CANARY]);
  await write('scenarios/typical/a.json', JSON.stringify(scenario));
  await write('scenarios/empty/a.json', JSON.stringify(scenario));
  assert.deepEqual(await loadCanaries(root, 'scenarios'), ['one-secret', CANARY]);
});

test('ordinary code is no finding', async () => {
  const code =
    'const url = `https://${user}:${password}@${host}`;\nconst clientSecret = readSecret("CTP");\n';
  assert.deepEqual(await findSecrets('src/b.ts', code), []);
});

test('a finding never holds the secret', async () => {
  const secret = SECRETS['a token of GitHub'];
  assert.ok(!JSON.stringify(await findSecrets('src/a.ts', secret)).includes(secret));
});

test('a comment does not switch the search off', async () => {
  const found = await findSecrets('a.ts', `/* secretlint-disable */\n${SECRETS['a token of GitHub']}`);
  assert.equal(found.length, 1);
});

test('what may stay is one text in one file; the same elsewhere, or another in its place, is a finding', async () => {
  const [finding] = await findSecrets('src/a.ts', SECRETS['a token of GitHub']);
  assert.ok(finding);
  const allowed = [{ ...finding, reason: 'made up' }];
  assert.deepEqual(applyAllowed([{ ...finding, line: 7 }], allowed), { left: [], stale: [] });
  for (const other of [{ file: 'src/b.ts' }, { fingerprint: '0' }, { kind: 'another' }]) {
    /** @type {import('./secret-scan-rules.mjs').Finding} */
    const moved = { ...finding, ...other };
    assert.deepEqual(applyAllowed([moved], allowed), { left: [moved], stale: allowed });
  }
});

test('files that are not committed yet are searched, ignored ones are not', async () => {
  await run({ program: 'git', args: ['init', '--quiet', root] });
  await write('.gitignore', 'ignored/\n');
  await write('new/a.ts', '');
  await write('ignored/b.ts', '');
  const files = await listSources(root);
  assert.ok(files.includes('new/a.ts'));
  assert.ok(!files.includes('ignored/b.ts'));
});

test('a folder that is not built cannot be searched, and says so', async () => {
  await assert.rejects(listBuilt(root, 'mc-view/public'), /mc-view\/public is not built/);
});
