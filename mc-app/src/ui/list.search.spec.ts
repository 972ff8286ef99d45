import fc from 'fast-check';
import {
  countPages,
  formatSearch,
  parseChoice,
  parseChoices,
  parseListPaging,
  PER_PAGE_CHOICES,
  SORT_CHOICES,
} from './list.search';

function parse(search: string): ReturnType<typeof parseListPaging> {
  return parseListPaging(new URLSearchParams(search));
}

it.each([
  ['', { page: 1, perPage: 20 }],
  ['page=3&perPage=50', { page: 3, perPage: 50 }],
  ['page=0', { page: 1 }],
  ['page=-2', { page: 1 }],
  ['page=2.9', { page: 2 }],
  ['page=two', { page: 1 }],
  ['page=Infinity', { page: 501 }],
  ['perPage=33', { perPage: 20 }],
])('reads %j', (search, expected) => {
  expect(parse(search)).toMatchObject(expected);
});

it('never asks for an offset that the Connect API refuses', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...PER_PAGE_CHOICES), (page, choice) => {
      const { page: readPage, perPage } = parse(`page=${page}&perPage=${choice}`);
      const offset = (readPage - 1) * perPage;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(10_000);
    }),
  );
});

it('counts the pages of a list, without those that the Connect API refuses', () => {
  expect(countPages(0, 20)).toBe(0);
  expect(countPages(41, 20)).toBe(3);
  expect(countPages(20_000, 20)).toBe(501);
  expect(countPages(20_000, 100)).toBe(101);
});

it('takes the first choice for any text that is no choice', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(SORT_CHOICES).toContain(parseChoice(text, SORT_CHOICES));
    }),
  );
  expect(parseChoice(null, ['a', 'b'])).toBe('a');
  expect(parseChoice('b', ['a', 'b'])).toBe('b');
});

it('writes only what differs from the default', () => {
  const defaults = { page: 1, sort: 'createdAt desc' };
  expect(formatSearch(defaults, defaults)).toBe('');
  expect(formatSearch({ ...defaults, sort: 'createdAt asc' }, defaults)).toBe('?sort=createdAt+asc');
});

it('reads several choices, each once and in their order', () => {
  expect(parseChoices('c,a,a,x', ['a', 'b', 'c'])).toEqual(['a', 'c']);
  expect(parseChoices(null, ['a'])).toEqual([]);
});
