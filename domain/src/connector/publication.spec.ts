import { describe, expect, it } from '@jest/globals';
import { toPublication } from './publication.js';

describe('how a draft relates to what is published', () => {
  it.each([
    [false, false, 'neverPublished', 'neutral'],
    [false, true, 'neverPublished', 'neutral'],
    [true, true, 'changesNotPublished', 'warning'],
    [true, false, 'upToDate', 'positive'],
  ])('listed %s, changed %s: %s with tone %s', (alreadyListed, hasChanges, kind, tone) => {
    expect(toPublication({ alreadyListed, hasChanges })).toEqual({ kind, tone });
  });
});
