import fc from 'fast-check';
import { formatReportsSearch, parseReportsSearch } from './connector-reports.search';

function parse(search: string): ReturnType<typeof parseReportsSearch> {
  return parseReportsSearch(new URLSearchParams(search));
}

it.each([
  ['', { attempt: null, entry: null, compare: null }],
  ['attempt=a-1&entry=3&compare=a-0', { attempt: 'a-1', entry: 2, compare: 'a-0' }],
  ['attempt=', { attempt: null }],
  ['entry=0', { entry: null }],
  ['entry=-1', { entry: null }],
  ['entry=1.5', { entry: null }],
  ['entry=two', { entry: null }],
  ['entry=99999', { entry: null }],
])('reads %j', (search, expected) => {
  expect(parse(search)).toMatchObject(expected);
});

it('reads what it has written', () => {
  const id = fc.option(fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(id, fc.option(fc.nat(9998)), id, (attempt, entry, compare) => {
      expect(parse(formatReportsSearch({ attempt, entry, compare }))).toEqual({ attempt, entry, compare });
    }),
  );
});

it('writes nothing when nothing is named', () => {
  expect(formatReportsSearch({})).toBe('');
});
