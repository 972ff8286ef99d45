import fc from 'fast-check';
import { SORT_CHOICES } from '../../ui/list.search';
import {
  formatConnectorListSearch,
  isFiltered,
  parseConnectorListSearch,
  VISIBILITIES,
} from './connector-list.search';
import { INTEGRATION_TYPES } from './integration-types';

const DEFAULTS = parseConnectorListSearch('');

const searches = fc.record({
  page: fc.integer({ min: 1, max: 100 }),
  perPage: fc.constantFrom(20, 50, 100),
  sort: fc.constantFrom(...SORT_CHOICES),
  visibility: fc.constantFrom(...VISIBILITIES),
  integrationTypes: fc.subarray([...INTEGRATION_TYPES]),
});

it('shows everything, last modified first, when the address says nothing', () => {
  expect(DEFAULTS).toEqual({
    page: 1,
    perPage: 20,
    sort: 'lastModifiedAt desc',
    visibility: 'all',
    integrationTypes: [],
  });
  expect(formatConnectorListSearch(DEFAULTS)).toBe('');
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseConnectorListSearch(formatConnectorListSearch(search))).toEqual(search);
    }),
  );
});

it('makes a valid search of any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const search = parseConnectorListSearch(text);
      expect(parseConnectorListSearch(formatConnectorListSearch(search))).toEqual(search);
    }),
  );
});

it('forgets integration types that it does not know', () => {
  expect(parseConnectorListSearch('?types=oms,blockchain,psp').integrationTypes).toEqual(['oms', 'psp']);
});

it.each([
  ['?page=2&sort=createdAt+asc', false],
  ['?visibility=private', true],
  ['?types=oms', true],
])('knows whether %j leaves something out', (search, expected) => {
  expect(isFiltered(parseConnectorListSearch(search))).toBe(expected);
});
