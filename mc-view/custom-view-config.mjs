import { contentSecurityPolicy } from '@connect-console/mc-common/build/content-security-policy';

// No `${path:}` or `${intl:}` placeholder: they resolve against the folder of the tool that loads this file.
// `${env:}` only for what every deployment has; the rest is optional.
const { MC_API_URL, GATEWAY_ORIGIN = '', ASSETS_ORIGIN = '', ENTRY_POINT_URI_PATH } = process.env;

const config = {
  name: 'Sync status',
  description: 'Shows beside an order, customer or product which systems it reached.',
  cloudIdentifier: '${env:CLOUD_IDENTIFIER}',
  ...(MC_API_URL ? { mcApiUrl: MC_API_URL } : {}),
  env: {
    development: {
      initialProjectKey: 'demo-store',
      hostUriPath: '/demo-store/orders/251b0096-f192-4996-b8ca-d497eabd4104/general',
    },
    production: { customViewId: '${env:CUSTOM_VIEW_ID}', url: '${env:APPLICATION_URL}' },
  },
  headers: {
    csp: contentSecurityPolicy({
      assetsOrigin: ASSETS_ORIGIN,
      template: new URL('public/index.html.template', import.meta.url),
    }),
  },
  additionalEnv: {
    gatewayOrigin: GATEWAY_ORIGIN,
    assetsOrigin: ASSETS_ORIGIN,
    // Where the application lives, for links to its screens; Connect gives both the same configuration.
    applicationEntryPoint: ENTRY_POINT_URI_PATH || 'connect-console',
  },
  // Whoever may not see one kind of data still sees the rest: each kind is a group that teams are given apart.
  oAuthScopes: { view: ['view_key_value_documents', 'view_project_settings'], manage: [] },
  additionalOAuthScopes: [
    { name: 'order-data', view: ['view_orders', 'view_payments'], manage: [] },
    { name: 'message-data', view: ['view_messages'], manage: [] },
    { name: 'customer-data', view: ['view_customers'], manage: [] },
    { name: 'product-data', view: ['view_products'], manage: [] },
  ],
  type: 'CustomPanel',
  typeSettings: { size: 'LARGE' },
  locators: [
    'orders.order_details.general',
    'orders.order_details.custom_fields',
    'orders.order_details.shipping_and_delivery',
    'orders.order_details.returns',
    'orders.order_details.payments',
    'orders.order_shipping_and_delivery.create_delivery',
    'orders.order_shipping_and_delivery.edit_delivery',
    'orders.order_shipping_and_delivery.add_parcel',
    'orders.order_returns.create_return',
    'orders.order_returns.edit_return',
    'customers.customer_details.general',
    'customers.customer_orders.order_detail',
    'products.product_details.general',
  ],
  labelAllLocales: [
    { locale: 'en', value: 'Sync status' },
    { locale: 'de', value: 'Synchronisationsstatus' },
    { locale: 'es', value: 'Estado de sincronización' },
    { locale: 'fr-FR', value: 'État de la synchronisation' },
    { locale: 'pt-BR', value: 'Status da sincronização' },
  ],
};

export default config;
