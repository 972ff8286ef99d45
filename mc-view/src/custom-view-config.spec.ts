import path from 'node:path';
import { processConfig } from '@commercetools-frontend/application-config';

/** What Connect gives every deployment of a custom view. */
const DEPLOYMENT_ENVIRONMENT = {
  NODE_ENV: 'production',
  CLOUD_IDENTIFIER: 'gcp-us',
  CUSTOM_VIEW_ID: 'view-1',
  APPLICATION_URL: 'https://mc-view.example',
};

it('the configuration needs nothing but what every deployment has', async () => {
  const { env, data } = await processConfig({
    disableCache: true,
    applicationPath: path.join(__dirname, '..'),
    processEnv: DEPLOYMENT_ENVIRONMENT,
  });
  expect(env).toMatchObject({ customViewId: 'view-1', applicationEntryPoint: 'connect-console' });
  expect(data).toMatchObject({
    url: 'https://mc-view.example',
    type: 'CustomPanel',
    locators: expect.arrayContaining([
      'orders.order_details.general',
      'customers.customer_details.general',
      'products.product_details.general',
    ]),
  });
});

it('each kind of data is a permission of its own, beside what every user of the view may see', async () => {
  const { data } = await processConfig({
    disableCache: true,
    applicationPath: path.join(__dirname, '..'),
    processEnv: DEPLOYMENT_ENVIRONMENT,
  });
  const scopes = Object.fromEntries(data.permissions.map(({ name, oAuthScopes }) => [name, oAuthScopes]));
  expect(scopes).toMatchObject({
    view: ['view_key_value_documents', 'view_project_settings'],
    viewOrderData: ['view_orders', 'view_payments'],
    viewMessageData: ['view_messages'],
    viewCustomerData: ['view_customers'],
    viewProductData: ['view_products'],
  });
});
