import { expectAccessible } from '../harness/accessibility.js';
import { callConnectApi } from '../harness/connect-api.js';
import {
  confirmPlan,
  DEPLOYED,
  DEPLOYMENTS,
  deploymentPath,
  expectOnPage,
  journalStates,
  readDeployment,
  trustGateway,
  valueField,
  valueFields,
} from '../harness/deployment-page.js';
import { dismissNotices } from '../harness/connector-page.js';
import { expect, test } from '../harness/test.js';

const MINUTES = 60_000;
const TEMPLATE = 'https://shop.example/p/{{productSlug}}';

test('an admin changes one value, reads what that will do, and redeploys', async ({
  page,
  signInAs,
  simulator,
}) => {
  await simulator.setBehavior({ 'merge-configuration': 'replace' });
  const before = await readDeployment(DEPLOYED.klaviyo);
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.klaviyo}`);
  await page.getByRole('button', { name: 'Redeploy', exact: true }).click();
  await page.getByRole('button', { name: 'Change values' }).click();
  await trustGateway(page);
  await valueField(page, 'PRODUCT_URL_TEMPLATE').fill(TEMPLATE);
  const main = page.getByRole('main');
  await expect(main).toContainText('The code stays at version 6, tag v2.3.0.');
  await expectAccessible(page, 'application');

  // Nobody knows yet whether Connect keeps secrets that are left out, and here it would lose them.
  await confirmPlan(page, 'Redeploy now', 'The shop has moved');
  await expect(main).toContainText('Connect may not keep this secret. Type it again.');
  expect(await readDeployment(DEPLOYED.klaviyo)).toEqual(before);
  for (const key of ['KLAVIYO_AUTH_KEY', 'CT_API_CLIENT']) {
    for (const field of await valueFields(page, key).all()) await field.fill(`new ${key}`);
  }
  await page.getByRole('button', { name: 'Redeploy now' }).click();
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.klaviyo}$`));
  expect(await journalStates('redeploy')).toEqual(['running']);

  await simulator.advanceClock(10 * MINUTES);
  const { status, applications } = await readDeployment(DEPLOYED.klaviyo);
  expect(status).toBe('Deployed');
  for (const [index, { applicationName, standardConfiguration, securedConfiguration }] of Object.entries(
    applications,
  )) {
    const held = before.applications[Number(index)];
    expect(securedConfiguration.map(({ key }) => key).sort(), applicationName).toEqual(
      held?.securedConfiguration.map(({ key }) => key).sort(),
    );
    const expected = held?.standardConfiguration.map(({ key, value }) =>
      key === 'PRODUCT_URL_TEMPLATE' ? { key, value: TEMPLATE } : { key, value },
    );
    expect(standardConfiguration, applicationName).toEqual(expect.arrayContaining(expected ?? []));
    expect(standardConfiguration).toHaveLength(expected?.length ?? 0);
  }

  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(main).toContainText('The shop has moved');
  await expect(main).toContainText(TEMPLATE);
  await expect(main).toContainText('Alex Admin');
  await expect(main).not.toContainText('new KLAVIYO_AUTH_KEY');
  // It comes once the wiring has been verified, which may take longer than everything above.
  await expect(page.getByRole('alertdialog').filter({ hasText: 'is deployed, but' })).toBeVisible();
  await dismissNotices(page);
  await expectAccessible(page, 'application');
});

test('to the latest version, keeping everything, it takes two clicks and a reason', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.klaviyo}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Deployed, but');
  const before = await readDeployment(DEPLOYED.klaviyo);
  await page.getByRole('button', { name: 'Redeploy to latest' }).click();
  await expect(main).toContainText('No values are sent: all of them, and all secrets, stay as they are.');
  await confirmPlan(page, 'Redeploy now', 'The mended script');
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.klaviyo}$`));

  await simulator.advanceClock(10 * MINUTES);
  await expectOnPage(page, 'Deployed and wired');
  await dismissNotices(page);
  await expectAccessible(page, 'application');
  const after = await readDeployment(DEPLOYED.klaviyo);
  expect(after.connector).toMatchObject({ version: 7, repository: { tag: 'v2.3.1' } });
  expect(after.applications.map(({ topic: _topic, ...rest }) => rest)).toEqual(
    before.applications.map(({ topic: _topic, ...rest }) => rest),
  );
});

test('a subscription that still delivers to the old topic is told after a redeploy without scripts', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.klaviyo}/redeploy?to=latest&skipScripts=true`);
  await confirmPlan(page, 'Redeploy now', 'Quickly');
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.klaviyo}$`));
  await simulator.advanceClock(10 * MINUTES);
  await expectOnPage(
    page,
    'Subscription klaviyo-orders still delivers to the topic from before the last run',
  );
});

test('a latest version that needs a new secret and has renamed a key asks for both', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.bazaarvoice}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Deployed and wired');
  await page.getByRole('button', { name: 'Redeploy to latest' }).click();
  await expect(main).toContainText('The code moves from version 1, tag v2.4.0, to version 2, tag v2.5.0.');
  await expect(main).toContainText(
    'BAZAARVOICE_CLIENT_NAME is not known any more, BAZAARVOICE_CLIENT is new. It may be the same value.',
  );
  await confirmPlan(page, 'Redeploy now', 'Signed links');
  await expect(main).toContainText('This version needs a value.');
  expect((await readDeployment(DEPLOYED.bazaarvoice)).connector.version).toBe(1);
  await expectAccessible(page, 'application');

  await page.getByRole('button', { name: 'Use its value for BAZAARVOICE_CLIENT' }).click();
  await expect(valueField(page, 'BAZAARVOICE_CLIENT')).toHaveValue('demo-retail');
  await trustGateway(page);
  await valueField(page, 'BAZAARVOICE_SIGNING_KEY').fill('a-key-to-sign-with');
  await valueField(page, 'BAZAARVOICE_PASSKEY').fill('a-new-passkey');
  await page.getByText('The exact request to Connect').click();
  await expect(main).toContainText('BAZAARVOICE_SIGNING_KEY');
  await expect(main).not.toContainText('a-key-to-sign-with');
  await page.getByRole('button', { name: 'Redeploy now' }).click();
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.bazaarvoice}$`));

  await simulator.advanceClock(10 * MINUTES);
  await expectOnPage(page, 'Deployed and wired');
  const [application] = (await readDeployment(DEPLOYED.bazaarvoice)).applications;
  expect(application?.securedConfiguration.map(({ key }) => key).sort()).toEqual([
    'BAZAARVOICE_PASSKEY',
    'BAZAARVOICE_SIGNING_KEY',
  ]);
  expect(application?.standardConfiguration).toContainEqual({
    key: 'BAZAARVOICE_CLIENT',
    value: 'demo-retail',
  });
});

test('what a colleague redeploys meanwhile is shown, and nothing that was typed is lost', async ({
  page,
  signInAs,
  simulator,
}) => {
  await simulator.setBehavior({ 'omitted-secrets': 'kept' });
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.adyen}/redeploy?to=same&values=all`);
  await trustGateway(page);
  await valueField(page, 'ADYEN_MERCHANT_ACCOUNT').fill('OursECOM');
  await valueField(page, 'ADYEN_API_KEY').fill('our-api-key');
  await valueField(page, 'ADYEN_HMAC_KEY').fill('our-hmac-key');

  const { version } = await readDeployment(DEPLOYED.adyen);
  const applications = [
    {
      applicationName: 'payment-extension',
      standardConfiguration: [{ key: 'ADYEN_MERCHANT_ACCOUNT', value: 'TheirsECOM' }],
      securedConfiguration: [],
    },
  ];
  const theirs = { version, actions: [{ action: 'redeploy', configurationValues: applications }] };
  expect((await callConnectApi('operator-demo-store', deploymentPath(DEPLOYED.adyen), theirs)).ok).toBe(true);
  await simulator.advanceClock(10 * MINUTES);

  await confirmPlan(page, 'Redeploy now', 'Our account');
  const conflict = page.getByRole('region', { name: 'Somebody has changed this deployment meanwhile' });
  await expect(conflict).toContainText('Nothing was sent, and nothing you have entered is lost.');
  await expect(conflict).toContainText('TheirsECOM');
  await expectAccessible(page, 'application');
  await conflict.getByRole('radio', { name: 'Keep mine: OursECOM' }).check();
  await conflict.getByRole('button', { name: 'Bring together' }).click();
  await expect(conflict).toBeHidden();
  await expect(valueField(page, 'ADYEN_MERCHANT_ACCOUNT')).toHaveValue('OursECOM');
  await expect(valueField(page, 'ADYEN_API_KEY')).toHaveValue('our-api-key');
  await page.getByRole('button', { name: 'Redeploy now' }).click();
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.adyen}$`));
  const [application] = (await readDeployment(DEPLOYED.adyen)).applications;
  expect(application?.standardConfiguration).toEqual([{ key: 'ADYEN_MERCHANT_ACCOUNT', value: 'OursECOM' }]);
});

test('a redeploy whose health check fails says which application, and what to do', async ({
  page,
  signInAs,
  simulator,
}) => {
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.fluent}/redeploy?to=same`);
  await confirmPlan(page, 'Redeploy now', 'Once more');
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.fluent}$`));
  await expect(page.getByRole('main')).toContainText('under way');
  await simulator.advanceClock(10 * MINUTES);
  await expectOnPage(page, 'Failed, because of 1 entry of the report');
  const main = page.getByRole('main');
  await expect(main).toContainText('Health check for application inventory-job failed');
  await expect(main).toContainText('Next: read the build report, remove the cause, and redeploy.');
  await dismissNotices(page);
  await expectAccessible(page, 'application');
  expect(await journalStates('redeploy')).toEqual(['ended']);
});

test('a redeploy of Connect Console itself warns, and survives that its gateway is away meanwhile', async ({
  page,
  signInAs,
  simulator,
  watch,
}) => {
  test.slow();
  await signInAs('admin');
  await page.goto(`${DEPLOYMENTS}/${DEPLOYED.console}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Connect Console itself');
  await expect(main).toContainText('Acting on it interrupts this session');
  await page.getByRole('button', { name: 'Redeploy', exact: true }).click();
  await confirmPlan(page, 'Redeploy now', 'New build');
  await expect(page).toHaveURL(new RegExp(`/deployments/${DEPLOYED.console}$`));
  await expect(main).toContainText('under way');

  await simulator.setFaults('mc-api/proxy/forward-to=status:502');
  await page.reload();
  const retry = page.getByRole('button', { name: /Try again/ }).first();
  await expect(retry).toBeVisible({ timeout: 50_000 });
  await simulator.advanceClock(10 * MINUTES);
  await simulator.setFaults();
  await retry.click();
  await expect(main).toContainText('Connect Console itself');
  expect(await readDeployment(DEPLOYED.console)).toMatchObject({ status: 'Deployed', version: 5 });
  // Chromium reports each request of that time as an error.
  expect(watch.troubles.filter((trouble) => !trouble.includes('/proxy/forward-to'))).toEqual([]);
  watch.troubles.length = 0;
});
