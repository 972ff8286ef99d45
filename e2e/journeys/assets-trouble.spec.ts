import type { Locator } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { ASSETS_TROUBLES, chooseAssetsTrouble, type AssetsTrouble } from '../harness/assets-trouble.js';
import { lookAtAssetsHost, readDrawing } from '../harness/look-at-assets-host.js';
import { choosePort } from '../harness/port.js';
import { openPanelHere } from '../harness/sync-panel.js';
import { expect, test } from '../harness/test.js';

const { programs } = addressesOf(await choosePort());
const CONSOLE = '/demo-store/connect-console';
const REPORT = `${CONSOLE}/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/reports?entry=2`;

/** It is there to be seen; where the assets host is in trouble, one that was built in stands in. */
async function expectDrawn(image: Locator, name: string, trouble: AssetsTrouble | null): Promise<void> {
  const drawing = await readDrawing(name);
  await expect(image).toHaveAttribute('src', trouble === null ? drawing : /^data:image\/svg\+xml,/);
  if (trouble !== null) await expect(image).not.toHaveAttribute('src', drawing);
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
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
      await expectDrawn(page.getByRole('main').locator('img[alt=""]'), 'no-connectors.svg', trouble);
      expect(await lookAtAssetsHost()).toBe(trouble);
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
      const mark = row('Fluent Order Management').locator('img[alt=""]');
      await expectDrawn(mark, 'system-order-management.svg', trouble);
      await expect(main).toContainText(/Order created OrderCreated #1/);
    });
  });
}

test('the assets host stays as this run wants it, whatever else a journey does to the world', async ({
  simulator,
}) => {
  const wanted = chooseAssetsTrouble();
  expect(await lookAtAssetsHost()).toBe(wanted);
  await simulator.setFaults('connect=status:502');
  expect(await lookAtAssetsHost()).toBe(wanted);
  await simulator.reset('empty');
  expect(await lookAtAssetsHost()).toBe(wanted);
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
