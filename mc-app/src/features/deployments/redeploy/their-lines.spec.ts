import { theirLines } from './their-lines';

it('tells values and settings of each scope, one line each', () => {
  const policy = {
    strategy: 'immediate',
    minBackoffSeconds: null,
    maxBackoffSeconds: null,
    maxAttempts: null,
  };
  expect(
    theirLines([
      {
        application: null,
        values: [{ key: 'LOCALE', before: null, after: 'de' }],
        schedule: null,
        retryPolicy: null,
      },
      {
        application: 'nightly',
        values: [],
        schedule: { before: '@daily', after: '@hourly' },
        retryPolicy: { before: null, after: policy },
      },
    ]),
  ).toEqual([
    { application: null, key: 'LOCALE', before: null, after: 'de' },
    { application: 'nightly', key: 'schedule', before: '@daily', after: '@hourly' },
    { application: 'nightly', key: 'retryPolicy', before: null, after: JSON.stringify(policy) },
  ]);
});
