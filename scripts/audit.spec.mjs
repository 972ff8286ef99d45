import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import semver from 'semver';
import { findExpired, findKnownProblems } from './audit-known.mjs';
import { askRegistry } from './audit-registry.mjs';
import { buildLockedPackage } from './locked-package.builder.mjs';
import { start } from './processes.mjs';

const LINK = 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc';
const PACKAGES = [buildLockedPackage({}), buildLockedPackage({ version: '2.0.0', folder: 'gateway' })];
const HIGH = { url: LINK, title: 'Bad', severity: 'high', vulnerable_versions: '<2.0.0' };

/**
 * @param {Partial<import('./audit-known.mjs').Advisory>} [changes]
 * @returns {import('./audit-known.mjs').Advisory}
 */
function advisory(changes) {
  return {
    id: 'GHSA-aaaa-bbbb-cccc',
    link: LINK,
    package: 'left',
    affected: '<2.0.0',
    fixed: '2.0.0',
    severity: 'high',
    title: 'Bad',
    ...changes,
  };
}

/**
 * A registry that answers every request alike; it never answers when there is no status.
 * @param {number | null} status
 * @param {string} [body]
 */
async function startRegistry(status, body = '') {
  const server = createServer((_request, response) => {
    if (status !== null) response.writeHead(status).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** @param {string[]} args */
async function runAudit(args) {
  /** @type {string[]} */
  const lines = [];
  const child = start({
    program: process.execPath,
    args: ['scripts/audit.mjs', ...args],
    onLine: (line) => lines.push(line),
  });
  return { code: await child.exited, lines };
}

test('an affected version is a problem until it is accepted for its folder', () => {
  const accepted = { folders: ['mc-app'], reason: 'not used', until: '2030-01-01' };
  assert.match(
    findKnownProblems(PACKAGES, [advisory()]).join(),
    /^mc-app: left@1\.0\.0, high: Bad .*GHSA-aaaa/,
  );
  assert.deepEqual(findKnownProblems(PACKAGES, [advisory({ accepted })]), []);
  const others = [...PACKAGES, buildLockedPackage({ folder: 'simulator' })];
  assert.match(findKnownProblems(others, [advisory({ accepted })]).join(), /^simulator: left@1\.0\.0/);
});

test('a fixed version is no problem', () => {
  assert.deepEqual(findKnownProblems([buildLockedPackage({ version: '2.0.0' })], [advisory()]), []);
});

test('an acceptance that nothing needs any more is a problem', () => {
  const accepted = { folders: ['mc-app', 'gateway'], reason: 'not used', until: '2030-01-01' };
  assert.match(findKnownProblems(PACKAGES, [advisory({ accepted })]).join(), /^gateway: GHSA-.* is accepted/);
});

test('an acceptance ends after its day', () => {
  const accepted = { folders: ['mc-app'], reason: 'not used', until: '2030-01-01' };
  assert.deepEqual(findExpired([advisory({ accepted })], new Date('2030-01-01T23:00:00Z')), []);
  assert.equal(findExpired([advisory({ accepted })], new Date('2030-01-02T00:00:00Z')).length, 1);
});

test('every advisory that is written down is complete, and named once for each package', async () => {
  /** @type {import('./audit-known.mjs').Advisory[]} */
  const list = JSON.parse(await readFile(new URL('audit-advisories.json', import.meta.url), 'utf8'));
  assert.equal(new Set(list.map((one) => `${one.id} ${one.package}`)).size, list.length);
  for (const one of list) {
    assert.equal(one.link, `https://github.com/advisories/${one.id}`);
    assert.match(one.id, /^GHSA(-[0-9a-z]{4}){3}$/);
    assert.ok(semver.validRange(one.affected), one.id);
    assert.ok(semver.valid(one.fixed) && !semver.satisfies(one.fixed, one.affected), one.id);
    assert.match(one.severity, /^(low|moderate|high|critical)$/);
    if (one.accepted) assert.match(one.accepted.until, /^\d{4}-\d{2}-\d{2}$/);
    if (one.accepted) assert.ok(one.accepted.reason.length > 40, `${one.id}: say why`);
  }
});

test('what the registry reports of an affected version is read', async () => {
  const registry = await startRegistry(200, JSON.stringify({ left: [HIGH] }));
  const answer = await askRegistry(PACKAGES, { registry });
  assert.equal(answer.state, 'answered');
  assert.equal(answer.state === 'answered' && answer.reported[0]?.id, 'GHSA-aaaa-bbbb-cccc');
});

test('what the registry reports of another version is left out', async () => {
  const registry = await startRegistry(
    200,
    JSON.stringify({ left: [{ ...HIGH, vulnerable_versions: '>2' }] }),
  );
  assert.deepEqual(await askRegistry(PACKAGES, { registry }), { state: 'answered', reported: [] });
});

for (const [what, status, body, reason] of /** @type {[string, number, string, string][]} */ ([
  ['an endpoint that is missing', 405, '', 'the registry answered 405'],
  ['an endpoint that is not found', 404, '{}', 'the registry answered 404'],
  ['a page', 200, '<html></html>', 'the answer is no JSON'],
  ['an empty list', 200, '[]', 'the answer has another form'],
  ['nothing', 200, 'null', 'the answer has another form'],
  ['packages without a list', 200, '{"left":5}', 'the answer has another form'],
  ['an advisory without a range', 200, '{"left":[{"url":"x"}]}', 'the answer has another form'],
])) {
  test(`${what} is not checked`, async () => {
    const registry = await startRegistry(status, body);
    assert.deepEqual(await askRegistry(PACKAGES, { registry }), { state: 'not checked', reason });
  });
}

test('a registry that does not answer in time, or is not there, is not checked', async () => {
  const registry = await startRegistry(null);
  assert.deepEqual(await askRegistry(PACKAGES, { registry, milliseconds: 50 }), {
    state: 'not checked',
    reason: 'the registry did not answer in time',
  });
  const answer = await askRegistry(PACKAGES, { registry: 'http://127.0.0.1:1' });
  assert.deepEqual(answer, { state: 'not checked', reason: 'the registry cannot be reached' });
});

test('the command says "not checked" for each folder and does not fail for it', async () => {
  const { code, lines } = await runAudit(['--registry', await startRegistry(405)]);
  assert.equal(code, 0);
  assert.ok(lines.includes('gateway: not checked: the registry answered 405'));
  assert.ok(!lines.join().includes('clean'));
});

test('the command says "none reported" and does not fail', async () => {
  const { code, lines } = await runAudit(['--registry', await startRegistry(200, '{}')]);
  assert.equal(code, 0);
  assert.ok(lines.includes('gateway: none reported'));
});

test('the command fails for a high finding that nobody accepted, not for a moderate one', async () => {
  const finding = { ...HIGH, vulnerable_versions: '*' };
  const high = await runAudit([
    '--registry',
    await startRegistry(200, JSON.stringify({ express: [finding] })),
  ]);
  assert.equal(high.code, 1);
  assert.ok(high.lines.includes('gateway: 1 advisory'));
  const moderate = JSON.stringify({ express: [{ ...finding, severity: 'moderate' }] });
  assert.equal((await runAudit(['--registry', await startRegistry(200, moderate)])).code, 0);
});
