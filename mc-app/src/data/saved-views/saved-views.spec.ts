import fc from 'fast-check';
import { LONGEST_VIEW_NAME, parseSavedViews } from './saved-views';

it('reads what it would store', () => {
  const views = [{ name: 'Failed', search: '?status=Failed' }];
  expect(parseSavedViews(JSON.stringify(views))).toEqual(views);
});

it.each([
  [null],
  ['no JSON'],
  ['{"name":"One"}'],
  ['[null, 7, {"name":""}, {"name":"One"}, {"name":" One ","search":""}]'],
  [JSON.stringify([{ name: 'n'.repeat(LONGEST_VIEW_NAME + 1), search: '' }])],
])('reads no views from %j', (stored) => {
  expect(parseSavedViews(stored)).toEqual([]);
});

it('keeps the first of two views of one name', () => {
  const views = [
    { name: 'One', search: '?page=1' },
    { name: 'One', search: '?page=2' },
  ];
  expect(parseSavedViews(JSON.stringify(views))).toEqual([views[0]]);
});

it('reads a valid list from whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
      for (const { name, search } of parseSavedViews(stored)) {
        expect(name.trim()).not.toBe('');
        expect(typeof search).toBe('string');
      }
    }),
  );
});
