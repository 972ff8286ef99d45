import type { Page } from '@playwright/test';
import { openPanelHere } from '../harness/sync-panel.js';
import { expectAccessible } from '../harness/accessibility.js';
import { expect, test } from '../harness/test.js';
import type { Watch } from '../harness/watch-context.js';

/** As after an update: the server no longer has the scripts of the pages that are still open. */
async function removeScripts(page: Page): Promise<() => Promise<void>> {
  await page.route(/\.js$/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  return () => page.unroute(/\.js$/);
}

function forgetMissingScripts(watch: Watch): void {
  const others = watch.troubles.filter(
    (trouble) => !/404|ChunkLoadError|PageNotLoaded|dynamically/.test(trouble),
  );
  expect(others).toEqual([]);
  watch.troubles.length = 0;
}

test('a screen whose code is gone says so, and is there after the page is loaded again', async ({
  page,
  signInAs,
  watch,
}) => {
  await signInAs('admin');
  await page.goto('/demo-store/connect-console');
  const main = page.getByRole('main');
  await expect(main).toContainText('From change to target');
  const bringBack = await removeScripts(page);
  await main.getByRole('link', { name: 'All connectors' }).click();
  await expect(main.getByRole('heading', { name: 'This screen could not be loaded' })).toBeVisible();
  await expectAccessible(page, 'application');
  forgetMissingScripts(watch);

  await bringBack();
  await main.getByRole('button', { name: 'Load the page again' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Connectors' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Klaviyo' })).toBeVisible();
});

test('the answer beside an order stays when the code of its details is gone', async ({
  page,
  signInAs,
  watch,
}) => {
  await signInAs('support');
  await page.getByText('1012').click();
  const { main } = await openPanelHere(page);
  await removeScripts(page);
  await main.getByRole('button', { name: 'Payload' }).first().click();
  await expect(main).toContainText('This part could not be loaded. Close the panel and open it again.');
  await expect(main).toContainText('Fluent Order Management never received it');
  await expectAccessible(page, 'order page');
  forgetMissingScripts(watch);
});
