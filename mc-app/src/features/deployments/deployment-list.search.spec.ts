import fc from 'fast-check';
import { SORT_CHOICES } from '../../ui/list.search';
import {
  formatDeploymentListSearch,
  isFiltered,
  parseDeploymentListSearch,
  TYPE_FILTERS,
} from './deployment-list.search';

const searches = fc.record({
  page: fc.integer({ min: 1, max: 100 }),
  perPage: fc.constantFrom(20, 50, 100),
  sort: fc.constantFrom(...SORT_CHOICES),
  type: fc.constantFrom(...TYPE_FILTERS),
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
    fc.property(fc.string(), (text) => {
      const search = parseDeploymentListSearch(text);
      expect(parseDeploymentListSearch(formatDeploymentListSearch(search))).toEqual(search);
    }),
  );
});

it('shows all types when the address names one that does not exist', () => {
  const search = parseDeploymentListSearch('?type=staging');
  expect(search.type).toBe('all');
  expect(isFiltered(search)).toBe(false);
  expect(isFiltered(parseDeploymentListSearch('?type=sandbox'))).toBe(true);
});
