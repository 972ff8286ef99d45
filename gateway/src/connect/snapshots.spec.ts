import { describe, expect, it } from '@jest/globals';

import { createSnapshots } from './snapshots.js';

type Readings = { count: number; load: () => Promise<number> };

function countReadings(): Readings {
  const readings: Readings = {
    count: 0,
    load: () => {
      readings.count += 1;
      return Promise.resolve(readings.count);
    },
  };
  return readings;
}

describe('what was read', () => {
  it('is kept for its time and no longer, counted from the end of the reading', async () => {
    let time = 0;
    const snapshots = createSnapshots<string>({ keptMs: 30_000, most: 2, now: () => time });
    const first = await snapshots.read('a', async () => {
      time = 10_000;
      return 'first';
    });
    time = 39_999;
    const second = await snapshots.read('a', () => Promise.resolve('second'));
    time = 40_000;
    const third = await snapshots.read('a', () => Promise.resolve('third'));
    expect([first, second, third]).toEqual(['first', 'first', 'third']);
  });

  it('is shared by those who ask while it is read', async () => {
    const snapshots = createSnapshots<number>({ keptMs: 1_000, most: 2 });
    const { load } = countReadings();
    expect(await Promise.all([snapshots.read('a', load), snapshots.read('a', load)])).toEqual([1, 1]);
    expect(await snapshots.kept('a')).toBe(1);
  });

  it('is not kept when it failed', async () => {
    const snapshots = createSnapshots<number>({ keptMs: 1_000, most: 2 });
    await expect(snapshots.read('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(snapshots.kept('a')).toBeNull();
    expect(await snapshots.read('a', () => Promise.resolve(2))).toBe(2);
  });

  it('is dropped after a change, also when it is read just then', async () => {
    const snapshots = createSnapshots<string>({ keptMs: 1_000, most: 2 });
    let finish: (value: string) => void = () => undefined;
    const before = snapshots.read('a', () => new Promise((resolve) => (finish = resolve)));
    snapshots.forget();
    const after = snapshots.read('a', () => Promise.resolve('after'));
    finish('before');
    expect(await before).toBe('before');
    expect(await after).toBe('after');
    expect(await snapshots.kept('a')).toBe('after');
  });

  it('makes room for what is asked for now: the oldest goes', async () => {
    const snapshots = createSnapshots<string>({ keptMs: 1_000, most: 2 });
    for (const key of ['a', 'b', 'c']) await snapshots.read(key, () => Promise.resolve(key));
    expect(snapshots.kept('a')).toBeNull();
    expect(await snapshots.kept('b')).toBe('b');
    expect(await snapshots.kept('c')).toBe('c');
  });
});
