import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { stuckness } from './stuckness.js';

const MINUTE = 60_000;

/** A run that has been in one phase, a minute after it began. */
function inPhase(
  status: string,
  phaseForMs: number,
  p95Ms: number | null = null,
): ReturnType<typeof stuckness> {
  const usual = p95Ms === null ? null : { medianMs: p95Ms / 2, p95Ms, runs: 5 };
  return stuckness({ status, phaseForMs, runForMs: phaseForMs + MINUTE, usual, usualPhase: null });
}

describe('a run whose usual duration nobody knows', () => {
  it.each([
    ['Draft', 'queued', 5, 15],
    ['Queued', 'queued', 5, 15],
    ['Deploying', 'deploying', 15, 30],
    ['Undeploying', 'undeploying', 10, 30],
  ])('in %s is slow and stuck by what is documented', (status, phase, slow, stuck) => {
    const documented = { phase, because: 'documented', boundMs: slow * MINUTE };
    expect(inPhase(status, 0)).toEqual({ ...documented, level: 'normal' });
    expect(inPhase(status, slow * MINUTE - 1)).toEqual({ ...documented, level: 'normal' });
    expect(inPhase(status, slow * MINUTE)).toEqual({ ...documented, level: 'slow' });
    expect(inPhase(status, stuck * MINUTE - 1)).toEqual({ ...documented, level: 'slow' });
    expect(inPhase(status, stuck * MINUTE)).toEqual({
      ...documented,
      level: 'stuck',
      boundMs: stuck * MINUTE,
    });
  });

  it.each(['Deployed', 'Failed', 'UndeployFailed', 'Hibernating'])('is no run in %s', (status) => {
    expect(inPhase(status, 90 * MINUTE)).toBeNull();
  });
});

describe('a run whose usual duration is known', () => {
  it('is slow when it takes longer than 95 % of those before, all phases together', () => {
    const usual = { phase: 'queued', because: 'usual', boundMs: 3 * MINUTE };
    expect(inPhase('Queued', 2 * MINUTE, 3 * MINUTE)).toEqual({ ...usual, level: 'normal' });
    expect(inPhase('Queued', 2 * MINUTE + 1, 3 * MINUTE)).toEqual({ ...usual, level: 'slow' });
  });

  it('is not slow while it is usual, whatever is documented', () => {
    expect(inPhase('Deploying', 39 * MINUTE, 40 * MINUTE)).toMatchObject({
      level: 'normal',
      because: 'usual',
    });
    expect(inPhase('Deploying', 40 * MINUTE, 40 * MINUTE)).toEqual({
      level: 'stuck',
      phase: 'deploying',
      because: 'documented',
      boundMs: 30 * MINUTE,
    });
  });

  it('never gets better while it goes on', () => {
    const levels = ['normal', 'slow', 'stuck'];
    const time = fc.integer({ min: 0, max: 60 * MINUTE });
    const status = fc.constantFrom('Queued', 'Deploying', 'Undeploying');
    fc.assert(
      fc.property(status, time, time, fc.option(time), (phase, earlier, more, p95Ms) => {
        const before = levels.indexOf(inPhase(phase, earlier, p95Ms)?.level ?? '');
        expect(levels.indexOf(inPhase(phase, earlier + more, p95Ms)?.level ?? '')).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});

describe('a run of which is known how long its phase usually takes', () => {
  const usual = { medianMs: 9 * MINUTE, p95Ms: 20 * MINUTE, runs: 5 };
  function level(
    phaseForMs: number,
    p95Ms: number,
    given: { status?: string; runForMs?: number; usual?: typeof usual | null } = {},
  ): Partial<NonNullable<ReturnType<typeof stuckness>>> | null {
    const { status = 'Queued', runForMs = phaseForMs, usual: whole = usual } = given;
    const usualPhase = { medianMs: p95Ms / 2, p95Ms, runs: 5 };
    return stuckness({ status, phaseForMs, runForMs, usual: whole, usualPhase });
  }

  it('is slow when the phase is, also while the whole is not', () => {
    const bound = { phase: 'queued', boundMs: 2 * MINUTE, because: 'usualPhase' };
    expect(level(2 * MINUTE + 1, 2 * MINUTE)).toEqual({ ...bound, level: 'slow' });
    expect(level(2 * MINUTE, 2 * MINUTE)).toMatchObject({ level: 'normal', because: 'usual' });
    expect(level(2 * MINUTE, 2 * MINUTE, { usual: null })).toEqual({ ...bound, level: 'normal' });
  });

  it('is slow when the whole is, also while the phase is not', () => {
    expect(level(MINUTE, 2 * MINUTE, { status: 'Deploying', runForMs: 20 * MINUTE + 1 })).toEqual({
      level: 'slow',
      phase: 'deploying',
      because: 'usual',
      boundMs: 20 * MINUTE,
    });
  });

  it('is stuck in a phase that never took so long, however long the whole may take', () => {
    expect(level(15 * MINUTE, 2 * MINUTE)).toMatchObject({ level: 'stuck', boundMs: 15 * MINUTE });
    expect(level(15 * MINUTE, 15 * MINUTE)).toMatchObject({ level: 'normal' });
  });

  it('is not slow within a minute, less than which nobody has measured', () => {
    expect(level(MINUTE, 3_000)).toMatchObject({ level: 'normal' });
    expect(level(MINUTE + 1, 3_000)).toMatchObject({ level: 'slow', boundMs: MINUTE });
  });
});
