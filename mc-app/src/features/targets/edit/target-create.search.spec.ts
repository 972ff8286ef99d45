import { formatCreateSearch, parseCreateSearch } from './target-create.search';

it.each([
  ['', null],
  ['?deployment=', null],
  ['?other=1', null],
  ['?deployment=d-1', 'd-1'],
  ['?deployment=%26&deployment=d-2', '&'],
  ['%%%', null],
])('reads %j as the suggestion for %s', (search, deploymentId) => {
  expect(parseCreateSearch(search)).toEqual({ deploymentId });
});

it.each([null, 'd-1', 'a&b=c'])(
  'writes the suggestion for %s so that it can be read again',
  (deploymentId) => {
    expect(parseCreateSearch(formatCreateSearch({ deploymentId }))).toEqual({ deploymentId });
  },
);
