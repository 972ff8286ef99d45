import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyEdits, anyHeld } from '../test-utils/configuration-arbitraries.js';
import { buildHeldScope, buildScopeEdit } from '../test-utils/configuration.builder.js';
import { rebaseEdits } from './rebase-edits.js';

function holding(value: string | null): ReturnType<typeof buildHeldScope>[] {
  return [buildHeldScope({ standard: value === null ? [] : [{ key: 'A', value }] })];
}

describe('edits of a configuration that somebody else has changed', () => {
  it.each([
    ['they left it alone', '1', '1', '2', [], [{ key: 'A', value: '2' }]],
    ['they did the same', '1', '2', '2', [], []],
    [
      'they changed it otherwise',
      '1',
      '3',
      '2',
      [{ application: 'service', key: 'A', base: '1', mine: '2', theirs: '3' }],
      [{ key: 'A', value: '2' }],
    ],
    [
      'they removed it',
      '1',
      null,
      '2',
      [{ application: 'service', key: 'A', base: '1', mine: '2', theirs: null }],
      [{ key: 'A', value: '2' }],
    ],
  ])('when %s', (_name, base, theirs, mine, conflicts, set) => {
    const rebased = rebaseEdits({
      base: holding(base),
      mine: [buildScopeEdit({ set: [{ key: 'A', value: mine }] })],
      theirs: holding(theirs),
    });
    expect(rebased.conflicts).toEqual(conflicts);
    expect(rebased.edits.flatMap((edit) => edit.set)).toEqual(set);
  });

  it('that remove a value they have changed are told', () => {
    const mine = [buildScopeEdit({ remove: ['A'] })];
    expect(rebaseEdits({ base: holding('1'), mine, theirs: holding('3') })).toMatchObject({
      edits: mine,
      conflicts: [{ key: 'A', base: '1', mine: null, theirs: '3' }],
    });
  });

  it('that remove a value they have removed are done', () => {
    const mine = [buildScopeEdit({ remove: ['A'] })];
    expect(rebaseEdits({ base: holding('1'), mine, theirs: holding(null) })).toMatchObject({
      edits: [],
      conflicts: [],
      theirChanges: [{ values: [{ key: 'A', before: '1', after: null }] }],
    });
  });

  it('tell what they changed although I did not', () => {
    const rebased = rebaseEdits({ base: holding('1'), mine: [], theirs: holding('3') });
    expect(rebased.conflicts).toEqual([]);
    expect(rebased.theirChanges).toHaveLength(1);
  });

  it('tell of a schedule and a retry policy that both have changed', () => {
    const policy = (maxAttempts: number): NonNullable<ReturnType<typeof buildHeldScope>['retryPolicy']> => ({
      strategy: 'exponential-backoff',
      minBackoffSeconds: 1,
      maxBackoffSeconds: 9,
      maxAttempts,
    });
    const rebased = rebaseEdits({
      base: [buildHeldScope({ schedule: '0 * * * *', retryPolicy: policy(5) })],
      mine: [buildScopeEdit({ schedule: '1 * * * *', retryPolicy: policy(6) })],
      theirs: [buildHeldScope({ schedule: '2 * * * *', retryPolicy: policy(7) })],
    });
    expect(rebased.conflicts).toEqual([
      { application: 'service', key: 'schedule', base: '0 * * * *', mine: '1 * * * *', theirs: '2 * * * *' },
      {
        application: 'service',
        key: 'retryPolicy',
        base: JSON.stringify(policy(5)),
        mine: JSON.stringify(policy(6)),
        theirs: JSON.stringify(policy(7)),
      },
    ]);
  });

  it('do not conflict in a schedule that both have set to the same', () => {
    const rebased = rebaseEdits({
      base: [buildHeldScope({ schedule: '0 * * * *' })],
      mine: [buildScopeEdit({ schedule: '1 * * * *' })],
      theirs: [buildHeldScope({ schedule: '1 * * * *' })],
    });
    expect(rebased).toMatchObject({ conflicts: [], edits: [{ schedule: '1 * * * *' }] });
  });

  it('keep every secret, schedule and policy, and every value that is not there already', () => {
    fc.assert(
      fc.property(anyHeld, anyEdits, anyHeld, (base, mine, theirs) => {
        const { edits } = rebaseEdits({ base, mine, theirs });
        for (const edit of mine) {
          const kept = edits.find(({ application }) => application === edit.application);
          const current = theirs.find(({ application }) => application === edit.application);
          expect(kept?.secrets ?? []).toEqual(edit.secrets);
          expect(kept?.schedule ?? null).toBe(edit.schedule);
          expect(kept?.retryPolicy ?? null).toEqual(edit.retryPolicy);
          for (const value of edit.set) {
            expect([...(kept?.set ?? []), ...(current?.standard ?? [])]).toContainEqual(value);
          }
        }
      }),
    );
  });

  it('stay as they are when nothing has changed but what is there already', () => {
    fc.assert(
      fc.property(anyHeld, anyEdits, (base, mine) => {
        const { conflicts, theirChanges } = rebaseEdits({ base, mine, theirs: base });
        expect({ conflicts, theirChanges }).toEqual({ conflicts: [], theirChanges: [] });
      }),
    );
  });
});
