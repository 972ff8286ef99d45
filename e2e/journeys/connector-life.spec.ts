import type { Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessibility.js';
import { callConnectApi } from '../harness/connect-api.js';
import { attemptOf, choose, decide, dismissNotices, expectState } from '../harness/connector-page.js';
import { expect, test } from '../harness/test.js';

const REPOSITORY = 'git@github.com:composable-com/ct-connect-bloomreach-engagement.git';
const NAME = 'Bloomreach Engagement connector';
const KEY = 'orium-ct-connect-bloomreach-engagement';
const MINUTES = 60_000;
const HOURS = 60 * MINUTES;
const DAYS = 24 * HOURS;

/** Nothing is deployed at this size; what Connect wants in a specification is. */
const SPECIFICATION = `deployAs:
  - name: service
    applicationType: service
    endpoint: /service
    configuration:
      standardConfiguration:
        - key: CTP_REGION
          description: API region
      securedConfiguration:
        - key: BLOOMREACH_ENGAGEMENT_API_KEY
          description: Bloomreach API key
`;

test('an admin takes a connector from its first draft to the marketplace, and updates it', async ({
  page,
  signInAs,
  simulator,
}) => {
  test.slow();
  await simulator.reset('empty');
  await signInAs('admin');
  await page.goto('/demo-store/connect-console/connectors');
  await page.getByRole('link', { name: 'New connector' }).first().click();
  await fillInDraft(page);
  await checkSpecification(page);
  await expectAccessible(page, 'application');
  await page.getByRole('button', { name: 'Create connector' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expectState(page, 'Nobody has asked Connect to check v1.0.0--sast.');
  const address = page.url();

  await test.step('Connect rejects the first tag and says why', async () => {
    await decide(page, 'Request preview', 'Request preview now');
    await expectState(page, 'Connect is checking v1.0.0--sast for a preview.');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('No history yet');
    await dismissNotices(page);
    await expectAccessible(page, 'application');
    await simulator.advanceClock(10 * MINUTES);
    await expectState(page, 'Connect has rejected v1.0.0--sast for a preview.');
    await page.getByRole('link', { name: 'Read the report' }).click();
    const finding = page.getByRole('listitem').filter({ hasText: 'SAST and SCA analysis check failed' });
    await expect(finding).toContainText('Usual causes');
    await expect(finding).toContainText('What to do');
    await dismissNotices(page);
    await expectAccessible(page, 'application');
  });

  await test.step('a new tag passes, and the comparison shows what it has fixed', async () => {
    await page.goto(address);
    await changeField(page, /^Tag/, 'v1.0.0');
    await decide(page, 'Request preview', 'Request preview now');
    await simulator.advanceClock(10 * MINUTES);
    await expectState(page, 'Connect has accepted v1.0.0: it can be deployed as a preview.');
    await page.getByRole('tab', { name: 'Reports' }).click();
    await expect(attemptOf(page, 'Passed')).toContainText('v1.0.0');
    await expect(attemptOf(page, 'Failed')).toContainText('v1.0.0--sast');
    await choose(page, 'Compare with', /v1\.0\.0--sast/);
    await expect(page.getByRole('heading', { name: 'Fixed (1)' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'New (0)' })).toBeVisible();
    await dismissNotices(page);
    await expectAccessible(page, 'application');
  });

  await test.step('it is published for the project', async () => {
    await page.getByRole('tab', { name: 'Overview' }).click();
    await decide(page, 'Publish for private use', 'Publish now');
    await expectState(page, 'Connect is publishing v1.0.0.');
    await simulator.advanceClock(10 * MINUTES);
    await expectState(page, 'The connector is published for the projects with access.');
    await dismissNotices(page);
    await expectAccessible(page, 'application');
  });

  await test.step('it is certified, with a comment on the way', async () => {
    await page.getByRole('tab', { name: 'Certification' }).click();
    const readiness = page.getByRole('region', { name: 'Is it ready?' }).getByRole('listitem');
    const documentation = readiness.filter({ hasText: 'A link to the documentation' });
    await expect(documentation).toContainText('Missing');
    await page.getByRole('tab', { name: 'Overview' }).click();
    await changeField(page, 'Documentation URL', 'https://example.com/bloomreach');
    await page.getByRole('tab', { name: 'Certification' }).click();
    await expect(documentation).toContainText('Ready');

    await decide(page, 'Request certification', 'Request certification now');
    await simulator.advanceClock(10 * MINUTES);
    await expectState(page, 'v1.0.0 is built and waits for commercetools to begin the certification.');
    await simulator.advanceClock(5 * HOURS);
    await expectState(page, 'commercetools is certifying v1.0.0.');
    await page.getByRole('textbox', { name: 'Your comment' }).fill('The tests need no account.');
    await page.getByRole('button', { name: 'Send comment' }).click();
    await expect(page.getByRole('list', { name: 'Comments' })).toContainText('The tests need no account.');
    await dismissNotices(page);
    await expectAccessible(page, 'application');
    await simulator.advanceClock(3 * DAYS);
    await expectState(page, 'The connector is certified and listed in the marketplace.');
  });

  await test.step('its deployment learns of the next version', async () => {
    await deploy();
    await simulator.advanceClock(10 * MINUTES);
    await page.getByRole('tab', { name: 'Overview' }).click();
    await changeField(page, /^Tag/, 'v1.1.0');
    await expectState(page, 'the draft holds changes that are not');
    await page.getByRole('tab', { name: 'Certification' }).click();
    await expect(page.getByRole('main')).toContainText('v1.1.0 has to be certified again');
    await decide(page, 'Request certification', 'Request certification now');
    await simulator.advanceClock(10 * MINUTES);
    await simulator.advanceClock(4 * DAYS);
    await expectState(page, 'The connector is certified and listed in the marketplace.');
    await page.getByRole('tab', { name: 'Overview' }).click();
    await expect(page.getByRole('row', { name: 'bloomreach-in-production' })).toContainText(
      'Update available',
    );
    await page.goto('/demo-store/connect-console/connectors');
    const row = page.getByRole('row', { name: NAME });
    await expect(row).toContainText('Update available for 1 deployment');
    await expect(row).toContainText('v1.1.0');
    await dismissNotices(page);
    await expectAccessible(page, 'application');
  });
});

async function fillInDraft(page: Page): Promise<void> {
  const fields: [string | RegExp, string][] = [
    [/^Name/, NAME],
    [/^Key/, KEY],
    ['Description', 'Sends customers and orders to Bloomreach Engagement'],
    [/^Repository URL/, REPOSITORY],
    [/^Tag/, 'v1.0.0--sast'],
    ['Creator’s e-mail', 'it@example.com'],
    ['Company', 'Orium'],
  ];
  for (const [name, text] of fields) await page.getByRole('textbox', { name }).fill(text);
  await choose(page, 'Integration types', 'Analytics');
  await page.getByText('North America, Iowa').click();
  await page.getByRole('button', { name: 'Add this project' }).click();
}

/** First as somebody mistypes it. */
async function checkSpecification(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: 'Check your connect.yaml' });
  const text = section.getByRole('textbox', { name: 'Text of connect.yaml' });
  await text.fill(SPECIFICATION.replace('applicationType: service', 'applicationType: servise'));
  await section.getByRole('button', { name: 'Check' }).click();
  await expect(section).toContainText('deployAs[0].applicationType');
  await expect(section.getByRole('button', { name: 'Line 3' })).toBeVisible();
  await text.fill(SPECIFICATION);
  await section.getByRole('button', { name: 'Check' }).click();
  await expect(section).toContainText('The parser of Connect finds no problem.');
  await expect(section).toContainText('BLOOMREACH_ENGAGEMENT_API_KEY');
}

async function changeField(page: Page, name: string | RegExp, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name }).fill(text);
  await expect(page.getByRole('region', { name: 'Your changes' })).toContainText(`After: ${text}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME, exact: true })).toBeVisible();
}

/** The screens to deploy come later: until then somebody does it elsewhere. */
async function deploy(): Promise<void> {
  const secured = [
    'CTP_PROJECT_KEY',
    'CTP_CLIENT_ID',
    'CTP_CLIENT_SECRET',
    'CTP_SCOPE',
    'BLOOMREACH_ENGAGEMENT_API_KEY',
    'BLOOMREACH_ENGAGEMENT_API_SECRET',
    'BLOOMREACH_ENGAGEMENT_PROJECT_TOKEN',
    'BLOOMREACH_ENGAGEMENT_CATALOG_LOCALE',
    'BASIC_AUTH_SECRET',
  ];
  const configurations = ['service', 'event'].map((applicationName) => ({
    applicationName,
    standardConfiguration: [{ key: 'CTP_REGION', value: 'us-central1.gcp' }],
    securedConfiguration: secured.map((key) => ({ key, value: `value of ${key}` })),
  }));
  const answer = await callConnectApi('operator-demo-store', '/demo-store/deployments', {
    key: 'bloomreach-in-production',
    connector: { key: KEY, staged: false },
    type: 'production',
    region: 'us-central1.gcp',
    configurations,
  });
  expect(answer.status, await answer.text()).toBe(201);
}
