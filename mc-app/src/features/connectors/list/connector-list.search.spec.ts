import { CONNECT_REGIONS } from '@connect-console/domain';
import fc from 'fast-check';
import { DENSITIES } from '../../../ui/list.search';
import { COLUMN_KEYS, DEFAULT_COLUMNS } from './connector-column-keys';
import {
  CONNECTOR_SORTS,
  countFilters,
  formatConnectorListSearch,
  isFiltered,
  LONGEST_TEXT,
  NO_FILTERS,
  parseConnectorListSearch,
  PREVIEWABILITIES,
  STATUSES,
  VISIBILITIES,
} from './connector-list.search';
import { INTEGRATION_TYPES } from '../integration-types';

const DEFAULTS = parseConnectorListSearch('');

const searches = fc.record({
  page: fc.integer({ min: 1, max: 100 }),
  perPage: fc.constantFrom(20, 50, 100),
  sort: fc.constantFrom(...CONNECTOR_SORTS),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  statuses: fc.subarray([...STATUSES]),
  previewabilities: fc.subarray([...PREVIEWABILITIES]),
  visibility: fc.constantFrom(...VISIBILITIES),
  integrationTypes: fc.subarray([...INTEGRATION_TYPES]),
  regions: fc.subarray([...CONNECT_REGIONS]),
  columns: fc.subarray([...COLUMN_KEYS]),
  density: fc.constantFrom(...DENSITIES),
});

const NAMES = [
  'page',
  'perPage',
  'sort',
  'q',
  'status',
  'preview',
  'visibility',
  'types',
  'regions',
  'columns',
  'density',
];

const junk = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.string({ unit: 'binary' })))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

it('takes a text of white space for none', () => {
  expect(isFiltered({ ...DEFAULTS, text: '  ' })).toBe(false);
});

it('shows everything, last modified first, when the address says nothing', () => {
  expect(DEFAULTS).toEqual({
    ...NO_FILTERS,
    page: 1,
    perPage: 20,
    sort: 'lastModifiedAt desc',
    columns: DEFAULT_COLUMNS,
    density: 'compact',
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
    fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => {
      const search = parseConnectorListSearch(text);
      expect(parseConnectorListSearch(formatConnectorListSearch(search))).toEqual(search);
      expect(Array.from(search.text).length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(CONNECTOR_SORTS).toContain(search.sort);
    }),
  );
});

it.each([
  ['?types=oms,blockchain,psp', { integrationTypes: ['oms', 'psp'] }],
  ['?status=Published,OnHold,Published', { statuses: ['Published'] }],
  ['?preview=false,maybe', { previewabilities: ['false'] }],
  ['?regions=us-central1.gcp,mars-1', { regions: ['us-central1.gcp'] }],
  ['?columns=draft,secrets', { columns: ['draft'] }],
  ['?columns=', { columns: [] }],
  ['?density=tiny', { density: 'compact' }],
  ['?sort=version+asc', { sort: 'lastModifiedAt desc' }],
])('forgets of %j what it does not know', (search, expected) => {
  expect(parseConnectorListSearch(search)).toMatchObject(expected);
});

it.each([
  ['?page=2&sort=name+asc&columns=draft&density=comfortable', 0, false],
  ['?q=bloom', 0, true],
  ['?visibility=private', 1, true],
  ['?types=oms,psp', 1, true],
  ['?status=Draft&preview=none&regions=us-east-2.aws', 3, true],
])('knows what %j leaves out', (text, count, filtered) => {
  const search = parseConnectorListSearch(text);
  expect(countFilters(search)).toBe(count);
  expect(isFiltered(search)).toBe(filtered);
});
