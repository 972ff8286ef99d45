import { toConfigurationSearch } from './to-configuration-search';

const HIT = {
  deploymentId: 'a',
  deploymentKey: null,
  deploymentType: 'preview',
  connectorName: 'Bloomreach',
  application: null,
  key: 'LOCALE',
  value: 'en-US',
};

it('groups hits by deployment, in the order in which deployments come', () => {
  const hits = [
    HIT,
    { ...HIT, deploymentId: 'b', deploymentKey: 'of-b', application: 'web' },
    { ...HIT, key: 'LOCALE_SECRET', value: null },
  ];
  const found = toConfigurationSearch({ configurationSearch: { complete: true, searched: 7, hits } });
  expect(found).toEqual({
    isComplete: true,
    searched: 7,
    hitCount: 3,
    groups: [
      {
        id: 'a',
        key: null,
        type: 'preview',
        connectorName: 'Bloomreach',
        hits: [
          { application: null, key: 'LOCALE', value: 'en-US' },
          { application: null, key: 'LOCALE_SECRET', value: null },
        ],
      },
      {
        id: 'b',
        key: 'of-b',
        type: 'preview',
        connectorName: 'Bloomreach',
        hits: [{ application: 'web', key: 'LOCALE', value: 'en-US' }],
      },
    ],
  });
});
