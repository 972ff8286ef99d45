import { expect, test } from '@jest/globals';
import { createFaultBoard, parseFault } from './faults.js';

test.each([
  ['connect', '/connect', true],
  ['connect', '/connect/connectors/drafts', true],
  ['/connect/connectors/drafts', '/connect/connectors/drafts/key=x', true],
  ['/connect/connectors/drafts', '/connect/connectors', false],
  ['conn', '/connect', false],
  ['/connect/', '/connect/x', true],
  ['/', '/anything', true],
])('the route %s matches %s: %s', (route, path, expected) => {
  const board = createFaultBoard([parseFault(`${route}=reset`)]);
  expect(board.matching(path)).toHaveLength(expected ? 1 : 0);
});
