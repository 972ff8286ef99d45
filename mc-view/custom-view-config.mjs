// No `${path:}` or `${intl:}` placeholder: they resolve against the folder of the tool that loads this file.
// `${env:}` only for what every deployment has; the rest is optional.
const { MC_API_URL, GATEWAY_ORIGIN = '', ASSETS_ORIGIN = '', ENTRY_POINT_URI_PATH } = process.env;

const config = {
  name: 'Sync status',
  description: 'Shows on an order which systems it goes to.',
  cloudIdentifier: '${env:CLOUD_IDENTIFIER}',
  ...(MC_API_URL ? { mcApiUrl: MC_API_URL } : {}),
  env: {
    development: {
      initialProjectKey: 'demo-store',
      hostUriPath: '/demo-store/orders/251b0096-f192-4996-b8ca-d497eabd4104/general',
    },
    production: { customViewId: '${env:CUSTOM_VIEW_ID}', url: '${env:APPLICATION_URL}' },
  },
  // By origin: a source with a path but no slash at its end would match that one address only.
  ...(ASSETS_ORIGIN
    ? { headers: { csp: { 'connect-src': [], 'img-src': [new URL(ASSETS_ORIGIN).origin] } } }
    : {}),
  additionalEnv: {
    gatewayOrigin: GATEWAY_ORIGIN,
    assetsOrigin: ASSETS_ORIGIN,
    // Where the application lives, for links to its screens; Connect gives both the same configuration.
    applicationEntryPoint: ENTRY_POINT_URI_PATH || 'connect-console',
  },
  oAuthScopes: { view: ['view_orders', 'view_key_value_documents'], manage: [] },
  type: 'CustomPanel',
  typeSettings: { size: 'LARGE' },
  locators: ['orders.order_details.general'],
  labelAllLocales: [
    { locale: 'en', value: 'Sync status' },
    { locale: 'de', value: 'Synchronisationsstatus' },
    { locale: 'es', value: 'Estado de sincronización' },
    { locale: 'fr-FR', value: 'État de la synchronisation' },
    { locale: 'pt-BR', value: 'Status da sincronização' },
  ],
};

export default config;
