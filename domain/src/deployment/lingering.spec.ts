import { expect, it } from '@jest/globals';

import { isLingering } from './lingering.js';

const NOW = '2026-11-20T10:00:00.000Z';

it.each([
  ['preview', '2026-11-13T09:59:59.999Z', true],
  ['preview', '2026-11-13T10:00:00.000Z', false],
  ['preview', NOW, false],
  ['preview', null, false],
  ['preview', 'some day', false],
  ['sandbox', '2020-01-01T00:00:00.000Z', false],
  ['production', '2020-01-01T00:00:00.000Z', false],
  [null, '2020-01-01T00:00:00.000Z', false],
])('a %s Deployment that is there since %s lingers: %s', (type, since, expected) => {
  expect(isLingering({ type, since, now: NOW })).toBe(expected);
});
