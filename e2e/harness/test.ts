import { test as base, expect, type Page } from '@playwright/test';
import { chooseAssetsTrouble, type AssetsTrouble } from './assets-trouble.js';
import { choosePort } from './port.js';
import { connectToSimulator, type Simulator } from './simulator.js';
import { watchContext, type Watch } from './watch-context.js';

type User = 'admin' | 'merchant' | 'support';

type Fixtures = {
  /** What is wrong with the assets host; null: nothing. */
  assets: AssetsTrouble | null;
  /** The world, as it is at the start of the scenario `typical`. */
  simulator: Simulator;
  /** Opens the Merchant Center and signs in to the project demo-store. */
  signInAs: (user: User) => Promise<void>;
  /** A browser of its own in which another admin has signed in; nothing may go wrong there unnoticed either. */
  colleague: Page;
  /** What the browser of this journey reports. */
  watch: Watch;
};

export { expect };

/** Playwright's `test`, with a fresh world and a browser in which nothing may go wrong unnoticed. */
export const test = base.extend<Fixtures>({
  assets: [chooseAssetsTrouble(), { option: true }],
  simulator: [
    async ({ assets }, use) => {
      const simulator = await connectToSimulator(assets);
      await simulator.reset('typical');
      await use(simulator);
    },
    { auto: true },
  ],
  watch: [
    async ({ context, assets }, use) => {
      const watch = await watchContext(context, await choosePort(), { assets });
      await use(watch);
      expect(watch.troubles, 'nothing went wrong in the browser').toEqual([]);
    },
    { auto: true },
  ],
  signInAs: async ({ page }, use) => {
    await use((user) => signIn(page, user));
  },
  colleague: async ({ browser, assets }, use) => {
    const context = await browser.newContext();
    const watch = await watchContext(context, await choosePort(), { assets });
    const page = await context.newPage();
    await signIn(page, 'admin');
    await use(page);
    await context.close();
    expect(watch.troubles, 'nothing went wrong in the browser of the colleague').toEqual([]);
  },
});

async function signIn(page: Page, user: User): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Sign in as ${user}` }).click();
  await expect(page.getByRole('heading', { name: 'Orders' })).toBeVisible();
}
