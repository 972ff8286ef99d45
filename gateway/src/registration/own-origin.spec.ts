import { describe, expect, it, jest } from '@jest/globals';

import { createOwnOrigin } from './own-origin.js';

function ownOriginWith(...answers: (string | null | Error)[]) {
  let time = 0;
  const readRegisteredOrigin = jest.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer ?? null;
  });
  const ownOrigin = createOwnOrigin({ configured: null, readRegisteredOrigin, now: () => time });
  const wait = async (ms: number): Promise<void> => {
    time += ms;
    await ownOrigin.find().catch(() => undefined);
    await new Promise(setImmediate);
  };
  return { ownOrigin, readRegisteredOrigin, wait };
}

describe('the own origin', () => {
  it('is the configured one without asking', async () => {
    const readRegisteredOrigin = jest.fn(async () => 'https://registered.example.com');
    const ownOrigin = createOwnOrigin({ configured: 'https://configured.example.com', readRegisteredOrigin });
    expect(await ownOrigin.find()).toBe('https://configured.example.com');
    expect(ownOrigin.known()).toBe('https://configured.example.com');
    expect(readRegisteredOrigin).not.toHaveBeenCalled();
  });

  it('is looked for again soon while there is none', async () => {
    const { ownOrigin, readRegisteredOrigin, wait } = ownOriginWith(null, 'https://a.example.com');
    expect(await ownOrigin.find()).toBeNull();
    expect(await ownOrigin.find()).toBeNull();
    expect(readRegisteredOrigin).toHaveBeenCalledTimes(1);
    await wait(2_000);
    expect(ownOrigin.known()).toBe('https://a.example.com');
  });

  it('follows a new registration without making a request wait', async () => {
    const { ownOrigin, wait } = ownOriginWith('https://a.example.com', 'https://b.example.com');
    await ownOrigin.find();
    await wait(29_999);
    expect(ownOrigin.known()).toBe('https://a.example.com');
    await wait(1);
    expect(ownOrigin.known()).toBe('https://b.example.com');
  });

  it('is forgotten when the registration is gone', async () => {
    const { ownOrigin, wait } = ownOriginWith('https://a.example.com', null);
    await ownOrigin.find();
    await wait(30_000);
    expect(ownOrigin.known()).toBeNull();
  });

  it('stays known while commercetools cannot be asked', async () => {
    const { ownOrigin, wait } = ownOriginWith('https://a.example.com', new Error('unreachable'));
    await ownOrigin.find();
    await wait(30_000);
    expect(await ownOrigin.find()).toBe('https://a.example.com');
  });

  it('rejects while it was never known and commercetools cannot be asked', async () => {
    const { ownOrigin } = ownOriginWith(new Error('unreachable'));
    await expect(ownOrigin.find()).rejects.toThrow('unreachable');
  });
});
