import { createHash } from 'node:crypto';
import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { isAboutAssets } from '../harness/assets-trouble.js';
import { tabTo } from '../harness/keyboard.js';
import { expectToFitTheWindow, NARROW_WINDOW } from '../harness/narrow-window.js';
import { choosePort } from '../harness/port.js';
import { expect, test } from '../harness/test.js';

const ASSETS = '/demo-store/connect-console/assets';
const PORT = await choosePort();
const HOST = `${addressesOf(PORT).programs}/cdn`;

// What is wrong with the host is told by other journeys: here it is told apart file by file.
test.use({ assets: null });

test('an admin sees from where the assets come, and that every file arrives', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.getByRole('menuitem', { name: 'Connect', exact: true }).hover();
  await page.getByRole('link', { name: 'Assets', exact: true }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Where they come from' })).toContainText(HOST);
  await expect(main.getByText(/^All \d+ files arrive as expected$/)).toBeVisible();
  const drawing = main.getByRole('row').filter({ hasText: 'no-gateway.svg' });
  await expect(drawing).toContainText('HTTP 200');
  await expect(drawing).toContainText('Cache-Control: public, max-age=31536000, immutable');
  await expect(drawing.locator('img')).toHaveJSProperty('complete', true);
  expect(
    await drawing.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0);
  const texts = main.getByRole('table', { name: 'Texts' });
  await expect(texts.getByRole('row')).toHaveCount(11);
  await expect(main.getByRole('region', { name: 'Texts' })).toContainText('checked by their schema');
  await expect(main.getByRole('table', { name: 'Assets applications of this project' })).toContainText(
    '.commercetools.app',
  );
  await expectAccessible(page, 'application');
});

test('what is copied of a drawing is its address, its hash, and a request that takes nothing else', async ({
  page,
  context,
  signInAs,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAs('admin');
  await page.goto(ASSETS);
  const row = page.getByRole('main').getByRole('row').filter({ hasText: 'no-gateway.svg' });
  const copies: string[] = [];
  for (const what of ['Address of', 'SHA-256 of', 'Integrity snippet of']) {
    await tabTo(page, row.getByRole('button', { name: `Copy ${what} no-gateway.svg` }));
    await page.keyboard.press('Enter');
    await expect(row.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(copies.length + 1);
    copies.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  const [address = '', hash, snippet = ''] = copies;
  const content = Buffer.from(await (await fetch(address)).arrayBuffer());
  expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
  const integrity = createHash('sha256').update(content).digest('base64');
  expect(snippet).toBe(`fetch("${address}", { integrity: "sha256-${integrity}", credentials: "omit" })`);
});

test('each trouble of the host is told in plain words, and is gone after another check', async ({
  page,
  signInAs,
  simulator,
  watch,
}) => {
  test.slow();
  await signInAs('admin');
  await page.goto(ASSETS);
  const main = page.getByRole('main');
  await expect(main.getByText(/^All \d+ files arrive as expected$/)).toBeVisible();
  for (const [fault, words] of [
    ['cdn=status:404', 'Refused with HTTP 404'],
    ['cdn=html', 'A web page instead'],
    ['cdn=wrong-content', 'Wrong hash'],
    ['cdn=no-cors', 'Blocked by CORS'],
  ] as const) {
    await test.step(words, async () => {
      await simulator.setFaults(fault);
      await main.getByRole('button', { name: 'Check again' }).click();
      await expect(main.getByRole('table', { name: 'Drawings' })).toContainText(words);
      await expect(main).toContainText('What is deployed is not known');
      await expect(main).toContainText('Copies that are part of this build are shown instead.');
      await expect(main.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 60_000 });
      await expectAccessible(page, 'application');
    });
  }
  await simulator.setFaults();
  await main.getByRole('button', { name: 'Check again' }).click();
  await expect(main.getByText(/^All \d+ files arrive as expected$/)).toBeVisible();
  expect(watch.troubles.filter((trouble) => !isAboutAssets(trouble, PORT))).toEqual([]);
  watch.troubles.length = 0;
});

test('a slow host is waited for, file by file, and the rest of the screen is there at once', async ({
  page,
  signInAs,
}) => {
  await page.route(`${HOST}/no-gateway.*.svg`, () => undefined);
  await signInAs('admin');
  await page.goto(ASSETS);
  const main = page.getByRole('main');
  await expect(main.getByText(/^\d+ of \d+ files checked$/)).toBeVisible();
  await expect(main.getByRole('link', { name: /deployment|connect-console/ }).first()).toBeVisible();
  const row = main.getByRole('row').filter({ hasText: 'no-gateway.svg' });
  await expect(row).toContainText('No answer in time');
  await expect(main.getByText(/^1 of \d+ files does not arrive as expected$/)).toBeVisible();
});

test('assets of another version are told apart from those that this build wants', async ({
  page,
  signInAs,
}) => {
  const other = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 16"><path d="M4 8h16"/></svg>';
  const hash = createHash('sha256').update(other).digest('hex');
  await page.route(`${HOST}/manifest.json`, async (route) => {
    const answer = await route.fetch();
    const manifest = (await answer.json()) as { files: Record<string, { file: string; sha256: string }> };
    const drawing = manifest.files['no-gateway.svg'];
    if (drawing) Object.assign(drawing, { file: 'no-gateway.1.svg', sha256: hash });
    await route.fulfill({ response: answer, json: manifest });
  });
  await page.route(`${HOST}/no-gateway.1.svg`, (route) =>
    route.fulfill({
      body: other,
      contentType: 'image/svg+xml',
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await signInAs('admin');
  await page.goto(ASSETS);
  const main = page.getByRole('main');
  await expect(main).toContainText('1 file of this build is not deployed');
  await expect(main).toContainText(`the deployed assets have it with the hash ${hash.slice(0, 16)}.`);
  const row = main.getByRole('row').filter({ hasText: 'Not of this build' });
  await expect(row).toContainText('no-gateway.1.svg');
  await expect(row).toContainText('Arrives');
  await expectAccessible(page, 'application');
});

test('in a window of 320 px the assets fit', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.setViewportSize(NARROW_WINDOW);
  await page.goto(ASSETS);
  const main = page.getByRole('main');
  await expect(main.getByText(/^All \d+ files arrive as expected$/)).toBeVisible();
  await expectToFitTheWindow(main);
  await expectAccessible(page, 'application');
});
