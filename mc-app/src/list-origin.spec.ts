import { fromList, listSearchOf } from './list-origin';

it('finds the search of the list that an address was made in', () => {
  expect(listSearchOf(fromList('/connectors/1', '?page=2').state)).toBe('?page=2');
});

it('keeps all parts of an address', () => {
  expect(fromList('/connectors/1/edit?a=b#projects', '')).toMatchObject({
    pathname: '/connectors/1/edit',
    search: '?a=b',
    hash: '#projects',
  });
});

it.each([undefined, null, 'text', {}, { from: 7 }, { from: 'https://example.com' }, { from: '' }])(
  'takes %j for no list',
  (state) => {
    expect(listSearchOf(state)).toBe('');
  },
);
