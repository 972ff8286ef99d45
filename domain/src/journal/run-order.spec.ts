import { describe, expect, it } from '@jest/globals';

import { at, buildJournalEntry } from '../test-utils/journal-entry.builder.js';
import type { JournalEntry } from './journal-entry.js';
import { isLater, newestRun } from './run-order.js';

function run(id: string, seconds: number, given: Partial<JournalEntry> = {}): JournalEntry {
  return buildJournalEntry({ id, startedAt: at(seconds), ...given });
}

function noted(id: string, seconds: number, endedAt: number): JournalEntry {
  const ending = {
    verdict: 'passed' as const,
    endedAt: at(endedAt),
    endedAtSource: 'report' as const,
    report: null,
  };
  return run(id, seconds, { state: 'ended', origin: 'seen', ending });
}

it.each([
  ['a', 1, 'b', 0, true],
  ['b', 0, 'a', 1, false],
  ['b', 0, 'a', 0, true],
  ['a', 0, 'b', 0, false],
  ['a', 0, 'a', 0, false],
])('%s of second %i is later than %s of second %i: %s', (id, seconds, otherId, otherSeconds, expected) => {
  expect(isLater(run(id, seconds), run(otherId, otherSeconds))).toBe(expected);
});

describe('the newest run', () => {
  it.each<[string, JournalEntry[], string | undefined]>([
    ['is the one that was asked for last', [run('b', 0), run('a', 2), run('c', 1)], 'a'],
    ['at the same time is one for everybody', [run('a', 0), run('c', 0), run('b', 0)], 'c'],
    ['is not one that had ended long before it was noted', [noted('b', 9, 1), run('a', 2)], 'a'],
    ['may be one that ended before it was noted', [noted('b', 9, 3), run('a', 2)], 'b'],
    ['of those that ended at the same time was noted last', [noted('a', 9, 1), noted('b', 8, 1)], 'a'],
    ['is not one that nobody knows to be one', [run('b', 5, { state: 'unknown' }), run('a', 0)], 'a'],
    ['is not there without any', [run('a', 0, { state: 'refused' })], undefined],
  ])('%s', (_name, entries, expected) => {
    expect(newestRun(entries)?.id).toBe(expected);
    expect(newestRun([...entries].reverse())?.id).toBe(expected);
  });
});
