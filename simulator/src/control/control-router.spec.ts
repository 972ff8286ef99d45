import { describe, expect, test } from '@jest/globals';
import { runningSimulator } from '../test-utils/running-simulator.js';
import { control } from '../test-utils/control.js';
import { scenarioFolder } from '../test-utils/scenario.builder.js';

test('health names the scenario and the simulated time', async () => {
  const simulator = await runningSimulator();
  expect(await control(simulator, 'GET', '/health')).toEqual({
    status: 200,
    body: { status: 'ok', scenario: 'typical', now: '2026-11-20T10:00:00.000Z' },
  });
});

describe('the clock', () => {
  test('moves forward, and runs end', async () => {
    const simulator = await runningSimulator();
    expect(await control(simulator, 'POST', '/clock', { advance: 90_000 })).toEqual({
      status: 200,
      body: { now: '2026-11-20T10:01:30.000Z', speed: 0 },
    });
    const { body } = await simulator.request('/connect/demo-store/deployments?limit=1');
    expect(body).toMatchObject({ results: [{ status: 'Deployed' }] });
  });

  test('changes its speed and freezes', async () => {
    const simulator = await runningSimulator();
    expect(await control(simulator, 'POST', '/clock', { speed: 60 })).toMatchObject({ body: { speed: 60 } });
    expect(await control(simulator, 'POST', '/clock', { freeze: true })).toMatchObject({
      body: { speed: 0 },
    });
    expect(await control(simulator, 'GET', '/clock')).toMatchObject({ body: { speed: 0 } });
  });

  test.each([
    [{ advance: -1 }, 'advance'],
    [{ advance: '90s' }, 'advance'],
    [{ rewind: 5 }, 'rewind'],
    [{}, 'give advance'],
    [{ advance: 1e15 }, 'advance: is ten years (315576000000) at most'],
    [{ advance: 1e300 }, 'advance: is ten years (315576000000) at most'],
    [{ speed: 1e300 }, 'speed: is 86400 at most, a day in a second'],
  ])('refuses %j', async (body, named) => {
    const simulator = await runningSimulator();
    const answer = await control(simulator, 'POST', '/clock', body);
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(named) } });
  });

  test('does not pass the year 9999, and stays where it was', async () => {
    const simulator = await runningSimulator();
    simulator.clock.advance(Date.parse('9995-01-01T00:00:00Z') - simulator.clock.now());
    expect(await control(simulator, 'POST', '/clock', { advance: 300_000_000_000, speed: 60 })).toEqual({
      status: 400,
      body: { error: 'Simulated time ends with the year 9999: it is 9995-01-01T00:00:00.000Z.' },
    });
    expect(await control(simulator, 'GET', '/clock')).toEqual({
      status: 200,
      body: { now: '9995-01-01T00:00:00.000Z', speed: 0 },
    });
  });
});

describe('faults', () => {
  test('are shown, replaced and taken away', async () => {
    const simulator = await runningSimulator({ faults: ['connect=status:502'] });
    expect(await control(simulator, 'GET', '/faults')).toEqual({
      status: 200,
      body: { faults: ['connect=status:502'] },
    });
    await control(simulator, 'PUT', '/faults', { faults: ['ctp=malformed'] });
    expect((await simulator.request('/connect/connectors/drafts')).status).toBe(200);
    expect(await control(simulator, 'DELETE', '/faults')).toEqual({ status: 200, body: { faults: [] } });
  });

  test('that nobody understands are refused, and the old ones stay', async () => {
    const simulator = await runningSimulator({ faults: ['connect=status:502'] });
    const answer = await control(simulator, 'PUT', '/faults', { faults: ['ctp=reset', 'connect=explode'] });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('"connect=explode" is not a fault') },
    });
    expect(await control(simulator, 'GET', '/faults')).toMatchObject({
      body: { faults: ['connect=status:502'] },
    });
  });
});

describe('a reset', () => {
  const DRAFT = '/connect/connectors/drafts/key=klaviyo-connector';

  test('starts the scenario again, clock and runs too', async () => {
    const simulator = await runningSimulator();
    await simulator.request(DRAFT, { method: 'DELETE' });
    simulator.clock.advance(90_000);
    expect(await control(simulator, 'POST', '/reset')).toEqual({
      status: 200,
      body: { scenario: 'typical', now: '2026-11-20T10:00:00.000Z' },
    });
    expect((await simulator.request(DRAFT)).status).toBe(200);
    const deployments = '/connect/demo-store/deployments?limit=1';
    expect((await simulator.request(deployments)).body).toMatchObject({ results: [{ status: 'Deploying' }] });
    simulator.clock.advance(90_000);
    expect((await simulator.request(deployments)).body).toMatchObject({ results: [{ status: 'Deployed' }] });
  });

  test('can start another scenario', async () => {
    const simulator = await runningSimulator();
    await control(simulator, 'POST', '/reset', { scenario: 'empty' });
    expect((await simulator.request('/connect/connectors/drafts')).body).toMatchObject({ total: 0 });
  });

  test('can leave the custom objects of a container', async () => {
    const simulator = await runningSimulator({ scenario: 'empty' });
    for (const container of ['connect-console-gateway', 'other']) {
      const body = JSON.stringify({ container, key: 'one', value: 1 });
      await simulator.request('/ctp/demo-store/custom-objects', { method: 'POST', body });
    }
    await control(simulator, 'POST', '/reset', { keepContainers: ['connect-console-gateway'] });
    const { body } = await simulator.request('/ctp/demo-store/custom-objects');
    expect(body).toMatchObject({ total: 1, results: [{ container: 'connect-console-gateway' }] });
  });

  test('to an unusable scenario is refused, and the old one stays', async () => {
    const simulator = await runningSimulator();
    const scenario = scenarioFolder({ 'users.json': [{ name: 1 }] });
    const answer = await control(simulator, 'POST', '/reset', { scenario });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('users.json: 0.name') },
    });
    expect(await control(simulator, 'GET', '/health')).toMatchObject({ body: { scenario: 'typical' } });
  });
});

describe('what nobody foresaw', () => {
  const JSON_TYPE = 'application/json';

  test.each([
    ['a body that is too long', '/reset', JSON_TYPE, JSON.stringify({ scenario: 'x'.repeat(200_000) }), 413],
    ['a body that is no JSON', '/reset', JSON_TYPE, '{"scenario": ', 400],
    ['an unknown character set', '/reset', `${JSON_TYPE}; charset=klingon`, '{}', 415],
    ['a broken path', '/life/%E0%A4%A', JSON_TYPE, '{"play": "next"}', 400],
    [
      'a form that is too long',
      '/actions',
      'application/x-www-form-urlencoded',
      `do=${'x'.repeat(200_000)}`,
      413,
    ],
  ])('is told in a sentence: %s', async (_what, path, type, body, status) => {
    const { url } = await runningSimulator();
    const headers = { 'content-type': type };
    const response = await fetch(`${url}/__simulator${path}`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: expect.stringMatching(/^The request cannot be read: [^\n]+\.$/),
    });
  });

  test('is told without a stack when the simulator fails itself', async () => {
    const simulator = await runningSimulator();
    simulator.clock.setSpeed(Number.NaN);
    simulator.clock.advance(Number.NaN);
    expect(await control(simulator, 'GET', '/health')).toEqual({
      status: 500,
      body: { error: 'The simulator failed: Invalid time value.' },
    });
  });
});

describe('the behaviour of the Connect API', () => {
  test('is shown with what each switch means, changed and restored', async () => {
    const simulator = await runningSimulator();
    const { body } = await control(simulator, 'GET', '/behavior');
    expect(body).toMatchObject({
      behavior: expect.arrayContaining([
        expect.objectContaining({
          name: 'update-status',
          value: '201',
          values: ['201', '200'],
          mark: 'documented',
        }),
      ]),
    });
    const rename = async (version: number): Promise<number> => {
      const change = { version, actions: [{ action: 'setName', name: `Name ${version}` }] };
      const init = { method: 'POST', body: JSON.stringify(change) };
      return (await simulator.request('/connect/connectors/drafts/key=klaviyo-connector', init)).status;
    };
    await control(simulator, 'PUT', '/behavior', { 'update-status': '200' });
    expect(await rename(19)).toBe(200);
    await control(simulator, 'DELETE', '/behavior');
    expect(await rename(20)).toBe(201);
  });

  test.each([
    [{ 'update-status': '299' }, 'update-status is 201 or 200, not "299".'],
    [{ nonsense: 'on' }, '"nonsense=on" is not'],
  ])('refuses %j', async (body, named) => {
    const simulator = await runningSimulator();
    const answer = await control(simulator, 'PUT', '/behavior', body);
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(named) } });
  });
});

describe('the rights of a user', () => {
  const PATH = '/users/support/permissions/demo-store';

  test('are shown and changed for one project', async () => {
    const simulator = await runningSimulator();
    const before = await control(simulator, 'GET', PATH);
    expect(before.body).toMatchObject({ permissions: expect.arrayContaining(['canViewOrders']) });
    await control(simulator, 'PUT', PATH, { permissions: ['canViewConnectConsole'] });
    expect((await control(simulator, 'GET', PATH)).body).toEqual({ permissions: ['canViewConnectConsole'] });
    const { body } = await control(simulator, 'GET', '/users');
    expect(body).toMatchObject({
      users: expect.arrayContaining([
        {
          name: 'support',
          permissions: expect.objectContaining({ 'demo-store': ['canViewConnectConsole'] }),
        },
      ]),
    });
    await control(simulator, 'POST', '/reset');
    expect(await control(simulator, 'GET', PATH)).toEqual(before);
  });

  test.each(['orders', 'canviewOrders', 'can', 'canView Orders'])('are no words like "%s"', async (word) => {
    const simulator = await runningSimulator();
    const before = await control(simulator, 'GET', PATH);
    expect(await control(simulator, 'PUT', PATH, { permissions: ['canViewOrders', word] })).toEqual({
      status: 400,
      body: { error: `permissions.1: "${word}" is no permission: they are named like canViewOrders` },
    });
    expect(await control(simulator, 'GET', PATH)).toEqual(before);
  });

  test.each(['/users/nobody/permissions/demo-store', '/users/support/permissions/nowhere'])(
    'of %s are not found',
    async (path) => {
      const simulator = await runningSimulator();
      expect(await control(simulator, 'PUT', path, { permissions: [] })).toMatchObject({ status: 404 });
    },
  );
});

test('a form or script on a page of another site is refused', async () => {
  const { url } = await runningSimulator();
  const response = await fetch(`${url}/__simulator/reset`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(response.status).toBe(403);
  expect(await response.json()).toEqual({
    error: 'Pages of https://elsewhere.example may not control the simulator.',
  });
});

test('anything else says that nothing answers', async () => {
  const simulator = await runningSimulator();
  expect(await control(simulator, 'GET', '/clok')).toEqual({
    status: 404,
    body: { error: 'Nothing answers GET /__simulator/clok.' },
  });
});
