import { addressesOf } from '../../scripts/stack.mjs';
import { expectAccessible } from '../harness/accessibility.js';
import { choosePort } from '../harness/port.js';
import { openPanel } from '../harness/sync-panel.js';
import { importOrder } from '../harness/sync-shop.js';
import { expect, test } from '../harness/test.js';

const { gateway } = addressesOf(await choosePort());

const TROUBLES = [
  ['a console error', 'console', 'console.error("lost")'],
  ['an unexpected error', 'unexpected error', 'setTimeout(() => { throw new Error("lost"); })'],
  ['a request to the gateway', 'request to the gateway', `new Image().src = "${gateway}/health"`],
  ['a request to another host', 'request to another host', 'new Image().src = "https://pixel.example/"'],
  ['a failed request', 'failed request', 'new Image().src = "https://pixel.example/"'],
  ['a violation of the content policy', 'content policy', 'new Image().src = "https://pixel.example/"'],
] as const;

for (const [what, kind, script] of TROUBLES) {
  test(`${what} fails a journey`, async ({ page, signInAs, watch }) => {
    await signInAs('admin');
    await page.evaluate(script);
    await expect.poll(() => watch.troubles.some((trouble) => trouble.startsWith(`${kind}: `))).toBe(true);
    await page.close();
    watch.troubles.length = 0;
  });
}

test('a picture without words in the application fails a journey', async ({ page, signInAs }) => {
  await signInAs('admin');
  await page.locator('main h1').waitFor();
  await page.locator('main').evaluate(addPicture);
  await expect(expectAccessible(page, 'application')).rejects.toThrow('axe finds nothing in our region');
});

test('a picture without words in the panel fails a journey', async ({ page, signInAs }) => {
  await signInAs('support');
  const { main } = await openPanel(page, await importOrder());
  await main.evaluate(addPicture);
  await expect(expectAccessible(page, 'order page')).rejects.toThrow('axe finds nothing in our region');
});

test('a picture without words around the panel fails a journey', async ({ page, signInAs }) => {
  await signInAs('support');
  await openPanel(page, await importOrder());
  await page.locator('main').first().evaluate(addPicture);
  await expect(expectAccessible(page, 'order page')).rejects.toThrow('accessibility-baseline.json');
});

/** Breaks a rule that depends on nothing else of the page. */
function addPicture(main: Element): void {
  main.firstElementChild?.append(document.createElement('img'));
}
