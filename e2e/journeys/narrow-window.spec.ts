import { expectAccessible } from '../harness/accessibility.js';
import { DEPLOYED } from '../harness/deployment-page.js';
import { expectToFitTheWindow, NARROW_WINDOW } from '../harness/narrow-window.js';
import { expect, test } from '../harness/test.js';

const CONNECTORS = [
  ['/connectors', 'Bloomreach Engagement connector'],
  ['/connectors/new', 'Create connector'],
  ['/connectors/df328165-3684-4d22-8dc9-fc8bd466115b', 'Request preview'],
  ['/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/applications', 'BASIC_AUTH_SECRET'],
  ['/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/reports?entry=2', 'Copy link'],
  ['/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/certification', 'Send comment'],
  ['/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/edit', 'Save'],
] as const;

const DEPLOYMENTS = [
  ['/deployments', 'orium-ct-connect-bloomreach-engagement-deployment'],
  ['/deployments/new', 'Bazaarvoice reviews'],
  ['/deployments/new?connector=bazaarvoice-reviews-connector', 'Deploy now'],
  ['/deployments/search?q=CT_AUTH_URL', 'klaviyo-demo-store'],
  [`/deployments/compare?left=${DEPLOYED.klaviyo}&right=${DEPLOYED.adyen}`, 'PRODUCT_URL_TEMPLATE'],
  [`/deployments/${DEPLOYED.klaviyo}`, 'Does it work?'],
  [`/deployments/${DEPLOYED.klaviyo}/configuration`, 'PRODUCT_URL_TEMPLATE'],
  [`/deployments/${DEPLOYED.klaviyo}/timeline`, 'Seen elsewhere'],
  [`/deployments/${DEPLOYED.klaviyo}/redeploy?to=latest&values=all`, 'Redeploy now'],
] as const;

for (const [what, screens] of Object.entries({ CONNECTORS, DEPLOYMENTS })) {
  test(`in a window of 320 px, every screen of ${what.toLowerCase()} fits`, async ({ page, signInAs }) => {
    test.slow();
    await signInAs('admin');
    await page.setViewportSize(NARROW_WINDOW);
    for (const [path, content] of screens) {
      await page.goto(`/demo-store/connect-console${path}`);
      await page.getByText(content, { exact: true }).first().scrollIntoViewIfNeeded();
      await expect(page.getByText(content, { exact: true }).first()).toBeInViewport();
      await expectToFitTheWindow(page.getByRole('main'));
      await expectAccessible(page, 'application');
    }
  });
}
