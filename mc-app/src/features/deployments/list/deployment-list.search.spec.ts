import { CONNECT_REGIONS } from '@connect-console/domain';
import fc from 'fast-check';
import { DENSITIES } from '../../../ui/list.search';
import { COLUMN_KEYS, DEFAULT_COLUMNS } from './deployment-column-keys';
import { CONCERNS, DRIFTS, isFiltered, NO_FILTERS, STATUSES, TYPE_FILTERS } from './deployment-filters';
import {
  DEPLOYMENT_SORTS,
  formatDeploymentListSearch,
  LONGEST_TEXT,
  parseDeploymentListSearch,
} from './deployment-list.search';

const DEFAULTS = parseDeploymentListSearch('');

const searches = fc.record({
  page: fc.integer({ min: 1, max: 100 }),
  perPage: fc.constantFrom(20, 50, 100),
  sort: fc.constantFrom(...DEPLOYMENT_SORTS),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  type: fc.constantFrom(...TYPE_FILTERS),
  statuses: fc.subarray([...STATUSES]),
  regions: fc.subarray([...CONNECT_REGIONS]),
  connectorIds: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
  drifts: fc.subarray([...DRIFTS]),
  concerns: fc.subarray([...CONCERNS]),
  columns: fc.subarray([...COLUMN_KEYS]),
  density: fc.constantFrom(...DENSITIES),
});

const NAMES = 'page perPage sort q type status regions connectors drift concern columns density'.split(' ');

const junk = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.string({ unit: 'binary' })))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

it('shows everything, last modified first, when the address says nothing', () => {
  expect(DEFAULTS).toEqual({
    ...NO_FILTERS,
    page: 1,
    perPage: 20,
    sort: 'lastModifiedAt desc',
    columns: DEFAULT_COLUMNS,
    density: 'compact',
  });
  expect(formatDeploymentListSearch(DEFAULTS)).toBe('');
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(searches, (search) => {
      expect(parseDeploymentListSearch(formatDeploymentListSearch(search))).toEqual(search);
    }),
  );
});

it('makes a valid search of any text', () => {
  fc.assert(
    fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (text) => {
      const search = parseDeploymentListSearch(text);
      expect(parseDeploymentListSearch(formatDeploymentListSearch(search))).toEqual(search);
      expect(Array.from(search.text).length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(DEPLOYMENT_SORTS).toContain(search.sort);
    }),
  );
});

it.each([
  ['?type=staging', { type: 'all' }],
  ['?status=Deployed,Paused,Deployed', { statuses: ['Deployed'] }],
  ['?regions=us-central1.gcp,mars-1', { regions: ['us-central1.gcp'] }],
  ['?drift=updateAvailable,never', { drifts: ['updateAvailable'] }],
  ['?concern=lingering,boredom,stuck', { concerns: ['stuck', 'lingering'] }],
  ['?connectors=a-1,../b,a-1,', { connectorIds: ['a-1'] }],
  ['?columns=type,secrets', { columns: ['type'] }],
  ['?columns=', { columns: [] }],
  ['?sort=version+asc', { sort: 'lastModifiedAt desc' }],
])('forgets of %j what it does not know', (search, expected) => {
  expect(parseDeploymentListSearch(search)).toMatchObject(expected);
});

it('asks for no more than twenty connectors', () => {
  const ids = Array.from({ length: 21 }, (_, index) => `connector-${index}`);
  expect(parseDeploymentListSearch(`?connectors=${ids.join(',')}`).connectorIds).toHaveLength(20);
});

it.each([
  ['?page=2&sort=name+asc&columns=type&density=comfortable', false],
  ['?q=+', false],
  ['?q=bloom', true],
  ['?type=sandbox', true],
  ['?status=Failed', true],
  ['?regions=us-east-2.aws', true],
  ['?connectors=a', true],
  ['?drift=unknown', true],
  ['?concern=drifted', true],
])('knows whether %j leaves anything out', (text, filtered) => {
  expect(isFiltered(parseDeploymentListSearch(text))).toBe(filtered);
});
