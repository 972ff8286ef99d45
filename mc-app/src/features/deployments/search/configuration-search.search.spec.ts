import fc from 'fast-check';
import {
  formatConfigurationSearch,
  LONGEST_TEXT,
  parseConfigurationSearch,
} from './configuration-search.search';

const searches = fc.record({
  page: fc.integer({ min: 1, max: 100 }),
  perPage: fc.constantFrom(20, 50, 100),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  isExact: fc.boolean(),
});

it('looks for nothing when the address says nothing', () => {
  expect(parseConfigurationSearch('')).toEqual({ text: '', isExact: false, page: 1, perPage: 20 });
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseConfigurationSearch(formatConfigurationSearch(search))).toEqual(search);
    }),
  );
});

it('makes a valid search of any text', () => {
  const junk = fc.string({ unit: 'binary' }).map((text) => `q=${text}&exact=${text}&page=${text}`);
  fc.assert(
    fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => {
      const search = parseConfigurationSearch(text);
      expect(parseConfigurationSearch(formatConfigurationSearch(search))).toEqual(search);
      expect(Array.from(search.text).length).toBeLessThanOrEqual(LONGEST_TEXT);
    }),
  );
});
