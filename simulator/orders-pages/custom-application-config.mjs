// Stands in for the Merchant Center's own Orders application; never installed anywhere, so no scope is asked for.
const config = {
  name: 'Orders',
  entryPointUriPath: 'orders',
  cloudIdentifier: '${env:CLOUD_IDENTIFIER}',
  mcApiUrl: '${env:MC_API_URL}',
  env: {
    development: { initialProjectKey: 'demo-store' },
    production: { applicationId: 'orders', url: '${env:APPLICATION_URL}' },
  },
  oAuthScopes: { view: [], manage: [] },
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 4h2l3 12h10l3-9H7"/></svg>',
  mainMenuLink: { defaultLabel: 'Orders', labelAllLocales: [], permissions: [] },
  submenuLinks: [],
};

export default config;
