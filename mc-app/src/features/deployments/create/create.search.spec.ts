import fc from 'fast-check';
import { formatCreateSearch, LONGEST_TEXT, parseCreateSearch, type CreateSearch } from './create.search';

const searches = fc.record<CreateSearch>({
  connector: fc.string({ maxLength: LONGEST_TEXT }),
  isStaged: fc.boolean(),
  text: fc.string({ maxLength: LONGEST_TEXT }),
  tab: fc.constantFrom('form', 'json', 'env'),
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseCreateSearch(formatCreateSearch(search))).toEqual(search);
    }),
  );
});

it('asks for nothing without an address, and for the published connector without “staged”', () => {
  expect(formatCreateSearch(parseCreateSearch(''))).toBe('');
  expect(parseCreateSearch('?connector=c&staged=1&as=xml')).toEqual({
    connector: 'c',
    isStaged: false,
    text: '',
    tab: 'form',
  });
});

it('reads any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => parseCreateSearch(text)).not.toThrow();
    }),
  );
});
