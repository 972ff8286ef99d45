import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { control } from '../../test-utils/control.js';
import { type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';

type Page = { status: number; headers: Headers; text: string };

async function open({ url }: RunningSimulator, query = ''): Promise<Page> {
  const response = await fetch(`${url}/__simulator${query}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Sends a form as a browser does, and follows to the page that comes then. */
async function send({ url }: RunningSimulator, form: Record<string, string>): Promise<Page> {
  const response = await fetch(`${url}/__simulator/actions`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams(form),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the page', () => {
  test('has a part for everything that can be controlled', async () => {
    const { status, text } = await open(await runningSimulator());
    expect(status).toBe(200);
    const headings = [...text.matchAll(/<h2 id="\w+">(.+?)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Clock',
      'Scenario',
      'Life of an order',
      'Delivery of subscriptions',
      'Faults',
      'Rights',
      'Behaviour of the Connect API',
    ]);
    expect(text).toContain('klaviyo-orders');
    expect(text).toContain('ConfigurationErrorDeliveryStopped');
    expect(text).toContain('merge-configuration');
  });

  test('runs no script, and its policy allows its own style only', async () => {
    const { headers, text } = await open(await runningSimulator());
    const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
    expect(text).not.toMatch(/<script|style="|onclick/);
  });

  test('names every field, once', async () => {
    const { text } = await open(await runningSimulator());
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const fields = [...text.matchAll(/<(?:input|select|textarea)[^>]*>/g)]
      .map(([field]) => field)
      .filter((field) => !/type="(?:hidden|checkbox)"/.test(field));
    expect(fields.length).toBeGreaterThan(20);
    for (const field of fields) {
      const id = / id="([^"]+)"/.exec(field)?.[1];
      expect(text).toContain(`<label for="${id}">`);
    }
  });

  test('shows the code in what a switch decides as code', async () => {
    const { text } = await open(await runningSimulator());
    expect(text).toContain('show <code>createdAt</code> and <code>lastModifiedAt</code>.');
    expect(text).not.toContain('`');
  });

  test('escapes what scenarios bring', async () => {
    const { text } = await open(
      await runningSimulator({ scenario: 'awkward' }),
      '?done=%3Cscript%3Ealert(1)%3C/script%3E',
    );
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;alert(1)');
  });
});

describe('its forms', () => {
  test('move the clock', async () => {
    const simulator = await runningSimulator();
    const { status, headers } = await send(simulator, { do: 'advance', minutes: '15' });
    expect(status).toBe(303);
    const location = headers.get('location') ?? '';
    expect((await open(simulator, location.replace('/__simulator', ''))).text).toContain(
      'The clock went forward to 2026-11-20T10:15:00.000Z.',
    );
    await send(simulator, { do: 'speed', speed: '60' });
    expect((await control(simulator, 'GET', '/clock')).body).toMatchObject({ speed: 60 });
  });

  test('start a scenario', async () => {
    const simulator = await runningSimulator();
    await send(simulator, { do: 'restart', scenario: 'empty', keep: 'connect-console-gateway' });
    expect((await control(simulator, 'GET', '/health')).body).toMatchObject({ scenario: 'empty' });
  });

  test('add and remove faults', async () => {
    const simulator = await runningSimulator({ faults: ['ctp=malformed'] });
    await send(simulator, { do: 'add-fault', route: '/connect', kind: 'status:502' });
    expect((await control(simulator, 'GET', '/faults')).body).toEqual({
      faults: ['ctp=malformed', '/connect=status:502'],
    });
    await send(simulator, { do: 'remove-fault', fault: 'ctp=malformed' });
    expect((await control(simulator, 'GET', '/faults')).body).toEqual({ faults: ['/connect=status:502'] });
  });

  test('set the behaviour and the rights', async () => {
    const simulator = await runningSimulator();
    await send(simulator, { do: 'behavior', 'update-status': '200' });
    const { behavior } = (await control(simulator, 'GET', '/behavior')).body as { behavior: object[] };
    expect(behavior).toContainEqual(expect.objectContaining({ name: 'update-status', value: '200' }));
    await send(simulator, { do: 'restore-behavior' });
    const restored = (await control(simulator, 'GET', '/behavior')).body as { behavior: object[] };
    expect(restored.behavior).toContainEqual(
      expect.objectContaining({ name: 'update-status', value: '201' }),
    );
    await send(simulator, {
      do: 'permissions',
      user: 'support',
      projectKey: 'demo-store',
      permissions: 'canView\n canViewOrders',
    });
    expect((await control(simulator, 'GET', '/users/support/permissions/demo-store')).body).toEqual({
      permissions: ['canView', 'canViewOrders'],
    });
  });

  test('play the life of an order', async () => {
    const simulator = await runningSimulator();
    const { headers } = await send(simulator, { do: 'life', projectKey: 'demo-store', play: 'next' });
    expect(new URL(headers.get('location') ?? '', simulator.url).searchParams.get('done')).toContain(
      'the order is created',
    );
    expect((await open(simulator)).text.match(/<strong>Done\.<\/strong>/g)).toHaveLength(1);
  });

  test('set delivery, a destination, and suspend a subscription', async () => {
    const simulator = await runningSimulator();
    await send(simulator, { do: 'delivery', duplicates: '0.5', drops: '0', nacks: '0', from: '0', to: '10' });
    await send(simulator, {
      do: 'destination',
      name: 'projects/p/topics/t',
      url: 'http://localhost:8080/',
      topic: 'accepts',
    });
    await send(simulator, {
      do: 'suspension',
      projectKey: 'demo-store',
      subscription: 'klaviyo-orders',
      suspended: 'true',
    });
    expect((await control(simulator, 'GET', '/delivery')).body).toMatchObject({
      settings: {
        seed: 'typical',
        everySubscription: { duplicates: 0.5, delay: { from: 0, to: 10 } },
        destinations: { 'projects/p/topics/t': { url: 'http://localhost:8080/', topic: 'accepts' } },
      },
      subscriptions: expect.arrayContaining([
        expect.objectContaining({ key: 'klaviyo-orders', status: 'ManuallySuspended' }),
      ]),
    });
  });

  test.each([
    [{ do: 'advance', minutes: 'soon' }, 'advance'],
    [{ do: 'advance', minutes: '1e15' }, 'advance: is ten years'],
    [
      { do: 'permissions', user: 'support', projectKey: 'demo-store', permissions: 'orders' },
      '&quot;orders&quot; is no permission',
    ],
    [{ do: 'add-fault', route: '/connect', kind: 'explode' }, 'is not a fault'],
    [
      { do: 'destination', name: 't', url: 'http://example.com/', topic: 'accepts' },
      'an address of this machine',
    ],
    [{ do: 'dance' }, 'no form &quot;dance&quot;'],
  ])('say what is wrong with %j', async (form, named) => {
    const { status, text } = await send(await runningSimulator(), form as Record<string, string>);
    expect(status).toBe(400);
    expect(text).toContain('role="alert"');
    expect(text).toContain(named);
  });

  test('of another site are refused', async () => {
    const simulator = await runningSimulator();
    const response = await fetch(`${simulator.url}/__simulator/actions`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ do: 'restart', scenario: 'empty' }),
    });
    expect(response.status).toBe(403);
    expect((await control(simulator, 'GET', '/health')).body).toMatchObject({ scenario: 'typical' });
  });
});
