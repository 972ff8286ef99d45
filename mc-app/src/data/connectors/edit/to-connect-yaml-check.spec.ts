import { toConnectYamlCheck } from './to-connect-yaml-check';

it('lists what is declared, standard keys before secured ones', () => {
  const { declaration } = toConnectYamlCheck({
    problems: [],
    declares: {
      applications: [
        {
          applicationName: 'events',
          applicationType: 'event',
          standardConfiguration: [{ key: 'REGION', required: false }],
          securedConfiguration: [{ key: 'API_KEY', required: true }],
        },
      ],
      globalConfiguration: null,
      apiClientScopes: ['view_orders'],
    },
  });
  expect(declaration).toEqual({
    applications: [
      {
        name: 'events',
        type: 'event',
        keys: [
          { key: 'REGION', isRequired: false, isSecured: false },
          { key: 'API_KEY', isRequired: true, isSecured: true },
        ],
      },
    ],
    globalKeys: [],
    apiClientScopes: ['view_orders'],
  });
});
