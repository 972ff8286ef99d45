import { describe, expect, it } from '@jest/globals';

import { startFakeCommercetools } from '../test-utils/fake-commercetools.js';
import { createApiClient } from './api-client.js';
import { createPlatformClock } from './platform-clock.js';

describe('the time of the platform', () => {
  it('is that of its last answer, whatever the own clock says', () => {
    const clock = createPlatformClock();
    clock.hear(new Headers({ date: 'Tue, 24 Nov 2026 10:00:00 GMT' }));
    expect(clock.now()).toMatch(/^2026-11-24T10:00:00\.\d{3}Z$/);
    clock.hear(new Headers({ date: 'Tue, 24 Nov 2026 09:00:00 GMT' }));
    expect(clock.now()).toMatch(/^2026-11-24T09:00:00\.\d{3}Z$/);
  });

  it('goes on between two answers', async () => {
    const clock = createPlatformClock();
    clock.hear(new Headers({ date: 'Tue, 24 Nov 2026 10:00:00 GMT' }));
    const before = Date.parse(clock.now());
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(Date.parse(clock.now()) - before).toBeGreaterThanOrEqual(25);
  });

  it.each([
    ['no answer was heard', new Headers()],
    ['the answer does not tell it', new Headers({ date: 'tomorrow' })],
  ])('is the own one while %s', (_name, headers) => {
    const clock = createPlatformClock();
    clock.hear(headers);
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(100);
  });

  it('is heard from every answer, also one that refuses', async () => {
    const commercetools = await startFakeCommercetools();
    commercetools.on('POST /auth/oauth/token', { json: { access_token: 'token', expires_in: 7200 } });
    commercetools.on('GET /connect/nothing', {
      status: 404,
      headers: { date: 'Tue, 24 Nov 2026 10:00:00 GMT' },
    });
    const clock = createPlatformClock();
    const client = createApiClient(
      `${commercetools.url}/connect`,
      {
        projectKey: 'demo-store',
        region: 'us-central1.gcp',
        clientId: 'id',
        clientSecret: 'secret',
        scopes: [],
        authUrl: `${commercetools.url}/auth`,
        apiUrl: `${commercetools.url}/ctp`,
        connectUrl: `${commercetools.url}/connect`,
        timeoutMs: 1_500,
      },
      { clock },
    );
    await expect(client({ method: 'GET', uri: '/nothing' }, 'correlation')).rejects.toThrow();
    expect(clock.now()).toMatch(/^2026-11-24T10:00:0\d/);
    await commercetools.close();
  });
});
