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
    locators: ['orders.order_details.general'],
  });
});
