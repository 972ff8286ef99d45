import { addressesOf } from '../../scripts/stack.mjs';
import { choosePort } from '../harness/port.js';
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
