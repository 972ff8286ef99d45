import { toDeploymentMatrix } from './deployment-matrix';

it('has a row for each status there is, in the order of a deployment, and a column for each environment', () => {
  const matrix = toDeploymentMatrix([
    { type: 'preview', status: 'Failed', count: 2 },
    { type: 'production', status: 'Deployed', count: 4 },
    { type: 'preview', status: 'Deployed', count: 1 },
  ]);
  expect(matrix).toEqual({
    types: ['production', 'sandbox', 'preview'],
    rows: [
      { status: 'Deployed', counts: [4, 0, 1], total: 5 },
      { status: 'Failed', counts: [0, 0, 2], total: 2 },
    ],
    totals: [4, 0, 3],
  });
});

it('adds a column for what old answers leave out and for types of tomorrow, and puts strange statuses last', () => {
  const { types, rows, totals } = toDeploymentMatrix([
    { type: null, status: 'Zombie', count: 1 },
    { type: 'canary', status: 'Asleep', count: 2 },
    { type: null, status: 'UndeployFailed', count: 3 },
  ]);
  expect(types).toEqual(['production', 'sandbox', 'preview', null, 'canary']);
  expect(rows.map(({ status }) => status)).toEqual(['UndeployFailed', 'Asleep', 'Zombie']);
  expect(totals).toEqual([0, 0, 0, 4, 2]);
});

it('adds up what is counted twice', () => {
  const twice = { type: 'sandbox', status: 'Queued', count: 2 };
  expect(toDeploymentMatrix([twice, twice]).rows).toEqual([
    { status: 'Queued', counts: [0, 4, 0], total: 4 },
  ]);
});

it('has no rows without deployments', () => {
  expect(toDeploymentMatrix([])).toEqual({
    types: ['production', 'sandbox', 'preview'],
    rows: [],
    totals: [0, 0, 0],
  });
});
