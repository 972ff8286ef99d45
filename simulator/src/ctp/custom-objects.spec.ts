import { describe, expect, test } from '@jest/globals';
import { type RunningSimulator, runningSimulator } from '../test-utils/running-simulator.js';

const ALL = '/ctp/demo-store/custom-objects';

function put({ request }: RunningSimulator, draft: unknown): ReturnType<RunningSimulator['request']> {
  return request(ALL, { method: 'POST', body: JSON.stringify(draft) });
}

describe('a custom object', () => {
  test('is created, read, replaced and deleted', async () => {
    const simulator = await runningSimulator();
    const created = await put(simulator, { container: 'settings', key: 'theme', value: { dark: true } });
    expect(created).toMatchObject({
      status: 201,
      body: {
        version: 1,
        container: 'settings',
        key: 'theme',
        value: { dark: true },
        createdAt: '2026-11-20T10:00:00.000Z',
      },
    });
    simulator.clock.advance(1_000);
    const replaced = await put(simulator, { container: 'settings', key: 'theme', value: { dark: false } });
    expect(replaced).toMatchObject({
      status: 200,
      body: { version: 2, lastModifiedAt: '2026-11-20T10:00:01.000Z' },
    });
    const read = await simulator.request(`${ALL}/settings/theme`);
    expect(read).toMatchObject({ status: 200, body: replaced.body });
    const deleted = await simulator.request(`${ALL}/settings/theme?version=2`, { method: 'DELETE' });
    expect(deleted).toMatchObject({ status: 200, body: { value: { dark: false } } });
    expect(await simulator.request(`${ALL}/settings/theme`)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 'ResourceNotFound' }] },
    });
  });

  test('is created once only with version 0', async () => {
    const simulator = await runningSimulator();
    const draft = { container: 'journal', key: 'entry', value: 1, version: 0 };
    expect((await put(simulator, draft)).status).toBe(201);
    expect(await put(simulator, draft)).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'ConcurrentModification', currentVersion: 1 }] },
    });
  });

  test('keeps no field that is null', async () => {
    const simulator = await runningSimulator();
    const value = { error: null, attempts: [{ at: 1, note: null }, null], name: '' };
    await put(simulator, { container: 'sync-status', key: 'a', value });
    expect((await simulator.request(`${ALL}/sync-status/a`)).body).toMatchObject({
      value: { attempts: [{ at: 1 }, null], name: '' },
      createdBy: { clientId: 'operator-demo-store' },
    });
  });

  test.each(['replace', 'delete'])('does not let an outdated %s through', async (kind) => {
    const simulator = await runningSimulator();
    const draft = { container: 'settings', key: 'theme', value: 1 };
    await put(simulator, draft);
    await put(simulator, draft);
    const outdated =
      kind === 'replace'
        ? await put(simulator, { ...draft, version: 1 })
        : await simulator.request(`${ALL}/settings/theme?version=1`, { method: 'DELETE' });
    expect(outdated).toMatchObject({ status: 409, body: { errors: [{ currentVersion: 2 }] } });
  });

  test.each([
    ['a key with a space', { container: 'a', key: 'b c', value: 1 }],
    ['a container of 257 characters', { container: 'x'.repeat(257), key: 'b', value: 1 }],
    ['no value', { container: 'a', key: 'b' }],
  ])('is refused for %s', async (_reason, draft) => {
    const simulator = await runningSimulator();
    expect(await put(simulator, draft)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'InvalidInput' }] },
    });
  });
});

describe('a page of custom objects', () => {
  async function withObjects(): Promise<RunningSimulator> {
    const simulator = await runningSimulator({ scenario: 'empty' });
    for (const [container, key] of [
      ['one', 'a'],
      ['one', 'b'],
      ['one', 'c'],
      ['two', 'a'],
    ]) {
      await put(simulator, { container, key, value: { letter: key } });
    }
    return simulator;
  }

  test.each([
    ['', 4, ['a', 'b', 'c', 'a']],
    ['/one', 3, ['a', 'b', 'c']],
    ['/one?limit=1&offset=1', 3, ['b']],
    ['/one?sort=key%20desc', 3, ['c', 'b', 'a']],
    [`/one?where=${encodeURIComponent('key in ("a","c")')}`, 2, ['a', 'c']],
    [`?where=${encodeURIComponent('value(letter = "a")')}`, 2, ['a', 'a']],
    ['/three', 0, []],
  ])('for %s', async (path, total, keys) => {
    const simulator = await withObjects();
    const { body } = await simulator.request(`${ALL}${path}`);
    expect(body).toMatchObject({ total, count: keys.length, results: keys.map((key) => ({ key })) });
  });

  test.each(['limit=501', 'offset=x', 'sort=color', 'sort=version', `where=${encodeURIComponent('key =')}`])(
    'is refused for %s',
    async (query) => {
      const { request } = await runningSimulator();
      expect(await request(`${ALL}?${query}`)).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'InvalidInput' }] },
      });
    },
  );
});

test('the entries of one subject are found by a field of their value, the newest first', async () => {
  const simulator = await runningSimulator();
  for (const [key, subject] of Object.entries({
    'connector.1.a': 'connector/1',
    'connector.2.b': 'connector/2',
    'connector.1.c': 'connector/1',
    'connector.1.d': 'connector/1',
  })) {
    await put(simulator, { container: 'journal', key, version: 0, value: { subject } });
    simulator.clock.advance(1_000);
  }
  await put(simulator, { container: 'journal', key: 'junk', value: 'connector/1' });
  const query = new URLSearchParams({
    where: 'value(subject="connector/1")',
    sort: 'createdAt desc',
    limit: '2',
  });
  const page = (await simulator.request(`${ALL}/journal?${query}`)).body;
  expect(page).toMatchObject({
    total: 3,
    results: [{ key: 'connector.1.d' }, { key: 'connector.1.c' }],
  });
  query.set('offset', '2');
  const rest = (await simulator.request(`${ALL}/journal?${query}`)).body;
  expect(rest).toMatchObject({ total: 3, count: 1, results: [{ key: 'connector.1.a' }] });
});

test('an object that is gone cannot be replaced by its version', async () => {
  const simulator = await runningSimulator();
  await put(simulator, { container: 'journal', key: 'entry', value: 1 });
  await simulator.request(`${ALL}/journal/entry?version=1`, { method: 'DELETE' });
  expect(await put(simulator, { container: 'journal', key: 'entry', value: 2, version: 1 })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'ConcurrentModification' }] },
  });
});

test('a token without the scope is refused', async () => {
  const { url, accessToken } = await runningSimulator();
  const headers = {
    authorization: `Bearer ${await accessToken('reporting-demo-store')}`,
    'content-type': 'application/json',
  };
  const response = await fetch(`${url}${ALL}`, { method: 'POST', headers, body: '{}' });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    error: 'insufficient_scope',
    errors: [{ code: 'insufficient_scope' }],
  });
});

test('a request without a token is refused', async () => {
  const { url } = await runningSimulator();
  const response = await fetch(`${url}${ALL}`);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: 'invalid_token' });
});
