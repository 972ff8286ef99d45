import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type Clock, createClock } from './clock.js';

const START = Date.parse('2026-11-20T10:00:00.000Z');

afterEach(() => {
  jest.useRealTimers();
});

function frozenClock(): Clock {
  return createClock({ startAt: START, speed: 0 });
}

describe('advancing', () => {
  test('runs what becomes due, in order, each at its own time', () => {
    const clock = frozenClock();
    const seen: [string, number][] = [];
    clock.schedule(START + 2_000, () => seen.push(['second', clock.now() - START]));
    clock.schedule(START + 1_000, () => seen.push(['first', clock.now() - START]));
    clock.schedule(START + 9_000, () => seen.push(['too late', 0]));
    clock.advance(5_000);
    expect(seen).toEqual([
      ['first', 1_000],
      ['second', 2_000],
    ]);
    expect(clock.now()).toBe(START + 5_000);
  });

  test('runs what a task schedules within the same time', () => {
    const clock = frozenClock();
    let repetitions = 0;
    function repeat(): void {
      repetitions += 1;
      clock.schedule(clock.now() + 1_000, repeat);
    }
    clock.schedule(START + 1_000, repeat);
    clock.advance(3_500);
    expect(repetitions).toBe(3);
  });

  test('does not run what was cancelled', () => {
    const clock = frozenClock();
    let hasRun = false;
    const cancel = clock.schedule(START + 1_000, () => {
      hasRun = true;
    });
    cancel();
    clock.advance(2_000);
    expect(hasRun).toBe(false);
  });
});

describe('running by itself', () => {
  test('keeps pace with real time times its speed', () => {
    jest.useFakeTimers();
    const clock = createClock({ startAt: START, speed: 60 });
    let ranAt = 0;
    clock.schedule(START + 120_000, () => {
      ranAt = clock.now();
    });
    jest.advanceTimersByTime(1_999);
    expect(ranAt).toBe(0);
    jest.advanceTimersByTime(1);
    expect(ranAt).toBe(START + 120_000);
  });

  test('stands still at speed 0 and goes on from there', () => {
    jest.useFakeTimers();
    const clock = createClock({ startAt: START });
    jest.advanceTimersByTime(1_000);
    clock.setSpeed(0);
    jest.advanceTimersByTime(60_000);
    expect(clock.now()).toBe(START + 1_000);
    clock.setSpeed(2);
    jest.advanceTimersByTime(500);
    expect(clock.now()).toBe(START + 2_000);
  });
});

test('a restart drops what was scheduled and goes back to the start', () => {
  const clock = frozenClock();
  let hasRun = false;
  clock.schedule(START + 1_000, () => {
    hasRun = true;
  });
  clock.advance(500);
  clock.restart();
  expect(clock.now()).toBe(START);
  clock.advance(5_000);
  expect(hasRun).toBe(false);
});
