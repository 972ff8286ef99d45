import type { Locator } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { ASSETS_TROUBLES, type AssetsTrouble } from '../harness/assets-trouble.js';
import { deployCorrectedAssets } from '../harness/corrected-assets.js';
import { choosePort } from '../harness/port.js';
import { openPanelHere } from '../harness/sync-panel.js';
import { expect, test } from '../harness/test.js';

const { programs } = addressesOf(await choosePort());
const CONSOLE = '/demo-store/connect-console';
const REPORT = `${CONSOLE}/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/reports?entry=2`;

/** It is there to be seen, whether it came from the assets host or was built in. */
async function expectDrawn(drawing: Locator): Promise<void> {
  await expect(drawing).toHaveAttribute('src', /^data:image\/svg\+xml,/);
  await expect
    .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
}

for (const trouble of [null, ...(Object.keys(ASSETS_TROUBLES) as AssetsTrouble[])]) {
  // the keys of a constant
  test.describe(`when the assets host is ${trouble ?? 'well'}`, () => {
    test.use({ assets: trouble });

    test('an empty project has its drawing and its words', async ({ page, signInAs, simulator }) => {
      await simulator.reset('empty');
      await signInAs('admin');
      await page.goto(`${CONSOLE}/connectors`);
      await expect(page.getByRole('heading', { name: 'No connectors yet' })).toBeVisible();
      await expectDrawn(page.getByRole('main').locator('img[alt=""]'));
    });

    test('a report is explained', async ({ page, signInAs }) => {
      await signInAs('admin');
      await page.goto(REPORT);
      await expect(page.getByRole('list', { name: 'What to do' }).first()).toBeVisible();
    });

    test('the panel beside an order says how it stands, and names what happened', async ({
      page,
      signInAs,
    }) => {
      await signInAs('support');
      await page.getByText('1012').click();
      const { main, row } = await openPanelHere(page);
      await expect(main).toContainText('Fluent Order Management never received it');
      await expectDrawn(row('Fluent Order Management').locator('img[alt=""]'));
      await expect(main).toContainText(/Order created OrderCreated #1/);
    });
  });
}

test('a text is corrected by deploying the assets alone', async ({ page, signInAs }) => {
  await deployCorrectedAssets(page, 'report-explanations', (texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [id, { ...text, meaning: `Corrected text of ${id}.` }]),
    ),
  );
  await signInAs('admin');
  await page.goto(REPORT);
  // A busy machine may show the built-in text first, and the corrected one to whoever comes back.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('main').getByText(/^Corrected text of \w+\.$/)).toBeVisible({
      timeout: 5_000,
    });
  }).toPass();
});

test('a text that would be more than text is not shown', async ({ page, signInAs }) => {
  await deployCorrectedAssets(page, 'report-explanations', (texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [id, { ...text, meaning: '<img src="//pixel.example/">' }]),
    ),
  );
  await signInAs('admin');
  await page.goto(REPORT);
  await expect(page.getByRole('list', { name: 'What to do' }).first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('pixel.example');
});

test.describe('while the assets host is down', () => {
  test.use({ assets: 'down' });

  test('what we say ourselves of it fails a journey all the same', async ({ page, signInAs, watch }) => {
    await signInAs('admin');
    const file = `${programs}/cdn/plug.svg`;
    await page.evaluate(`console.error("Failed to load resource: ${file}")`);
    await page.evaluate(`console.error("${file} is down")`);
    await expect.poll(() => watch.troubles).toHaveLength(2);
    watch.troubles.length = 0;
  });
});
