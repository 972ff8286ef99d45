import { describe, expect, it } from '@jest/globals';
import { deploymentDrift, isUpdateAvailable } from './version-drift.js';

const V2 = { version: 2, tag: 'v2' };

describe('an update of a deployment', () => {
  it.each([
    ['production', 1, V2, true],
    ['sandbox', 1, V2, true],
    ['Staging', 1, V2, true],
    ['production', 2, V2, false],
    ['production', 3, V2, false],
    ['preview', 1, V2, false],
    [null, 1, V2, false],
    ['production', 1, null, false],
  ])('for %s with version %s and published %o is available: %s', (type, version, published, expected) => {
    expect(isUpdateAvailable({ type, connector: { version, tag: 'v1' } }, published)).toBe(expected);
  });
});

describe('how far a deployment is behind', () => {
  it.each([
    ['production', { version: 1, tag: 'v1' }, V2, 'updateAvailable'],
    ['sandbox', { version: 2, tag: 'v2' }, V2, 'upToDate'],
    ['production', { version: 1, tag: 'v1' }, null, 'unknown'],
    [null, { version: 1, tag: 'v1' }, V2, 'unknown'],
    ['preview', { version: 1, tag: 'v3' }, V2, 'upToDate'],
    ['preview', { version: 1, tag: 'v3' }, null, 'upToDate'],
    ['preview', { version: 9, tag: 'v2' }, V2, 'draftMovedOn'],
  ])('%s of %o, published %o, with a draft at v3: %s', (type, connector, published, expected) => {
    expect(deploymentDrift({ type, connector }, { draft: { tag: 'v3' }, published })).toBe(expected);
  });
});
