import fc from 'fast-check';
import { formatEnvironmentSearch, LONGEST_TEXT, parseEnvironmentSearch } from './environment.search';

it('reads what it has written, and leaves the rest of the address alone', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: LONGEST_TEXT }), (text) => {
      const search = formatEnvironmentSearch({ text }, '?from=list');
      expect(parseEnvironmentSearch(search)).toEqual({ text });
      expect(new URLSearchParams(search).get('from')).toBe('list');
    }),
  );
  expect(formatEnvironmentSearch({ text: '' }, '?find=x')).toBe('');
});

it('reads any text, cut to what can be looked for', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      expect(parseEnvironmentSearch(search).text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    }),
  );
  expect(parseEnvironmentSearch(`?find=${'x'.repeat(LONGEST_TEXT + 1)}`).text).toHaveLength(LONGEST_TEXT);
});
