import fc from 'fast-check';
import {
  formatConfigurationCompare,
  LONGEST_TEXT,
  parseConfigurationCompare,
} from './configuration-compare.search';

const ids = fc.option(fc.uuid());

const searches = fc.record({
  page: fc.integer({ min: 1, max: 100 }),
  perPage: fc.constantFrom(20, 50, 100),
  left: ids,
  right: ids,
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  isEverything: fc.boolean(),
});

it('shows differences only, of no deployment yet, when the address says nothing', () => {
  expect(parseConfigurationCompare('')).toEqual({
    left: null,
    right: null,
    text: '',
    isEverything: false,
    page: 1,
    perPage: 100,
  });
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseConfigurationCompare(formatConfigurationCompare(search))).toEqual(search);
    }),
  );
});

it('makes a valid search of any text', () => {
  const junk = fc
    .string({ unit: 'binary' })
    .map((text) => `left=${text}&q=${text}&show=${text}&page=${text}`);
  fc.assert(
    fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => {
      const search = parseConfigurationCompare(text);
      expect(parseConfigurationCompare(formatConfigurationCompare(search))).toEqual(search);
      expect(Array.from(search.text).length).toBeLessThanOrEqual(LONGEST_TEXT);
    }),
  );
});

it('takes what cannot be an id for none', () => {
  expect(parseConfigurationCompare('?left=../secrets&right=a-1')).toMatchObject({ left: null, right: 'a-1' });
});
