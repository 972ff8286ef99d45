import type { Page } from '@playwright/test';
import { deployCorrectedAssets, serveAssets, type Texts } from '../harness/corrected-assets.js';
import { openPanelHere } from '../harness/sync-panel.js';
import { expect, test } from '../harness/test.js';

const REPORT = '/demo-store/connect-console/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/reports?entry=2';
const EXPLANATIONS = /\/catalogues\/report-explanations\/v1\/en\.json$/;

// What is wrong with the host is told by other journeys.
test.use({ assets: null });

function withMeanings(texts: Texts, toMeaning: (id: string) => string): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, { ...text, meaning: toMeaning(id) }]),
  );
}

/** Opens a report, and comes back to it: a text that came late is shown to whoever comes next. */
async function readReportTwice(page: Page): Promise<void> {
  const explained = page.getByRole('list', { name: 'What to do' }).first();
  const arrived = page.waitForResponse(EXPLANATIONS);
  await page.goto(REPORT);
  await (await arrived).finished();
  await expect(explained).toBeVisible();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(explained).toBeHidden();
  await page.goBack();
  await expect(explained).toBeVisible();
}

test('an explanation is corrected by deploying the assets alone', async ({ page, signInAs }) => {
  await deployCorrectedAssets(page, 'report-explanations', (texts) =>
    withMeanings(texts, (id) => `Corrected text of ${id}.`),
  );
  await signInAs('admin');
  await readReportTwice(page);
  await expect(page.getByRole('main').getByText(/^Corrected text of \w+\.$/)).toBeVisible();
});

test('a name is corrected by deploying the assets alone', async ({ page, signInAs }) => {
  await deployCorrectedAssets(page, 'message-types', (texts) => ({
    ...texts,
    OrderCreated: { name: 'Order placed' },
  }));
  await signInAs('support');
  await page.getByText('1012').click();
  await expect(async () => {
    await page.reload();
    const { main } = await openPanelHere(page);
    await expect(main).toContainText(/Order placed OrderCreated #1/, { timeout: 5_000 });
  }).toPass();
});

test('a text that would be more than text is not shown', async ({ page, signInAs }) => {
  await deployCorrectedAssets(page, 'report-explanations', (texts) =>
    withMeanings(texts, (id) => `Corrected text of ${id}. <img src="//pixel.example/">`),
  );
  await signInAs('admin');
  await readReportTwice(page);
  await expect(page.getByRole('main')).not.toContainText('Corrected text');
});

test('texts that arrive broken are not shown', async ({ page, signInAs }) => {
  await serveAssets(page, async () => ({
    body: '{"version": 1, "language": "en", "texts": {"previewPassed": {"meaning": "Corrected te',
    contentType: 'application/json',
  }));
  await signInAs('admin');
  await readReportTwice(page);
  await expect(page.getByRole('main')).not.toContainText('Corrected te');
});
