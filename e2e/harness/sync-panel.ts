import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Resource } from './sync-shop.js';

/** The panel beside a page of the Merchant Center. */
export type Panel = {
  view: FrameLocator;
  main: Locator;
  /** Of a system, by its label */
  row: (label: string) => Locator;
};

/** Opens the page of an order, a customer or a product, and the panel there, and waits for its answer. */
export async function openPanel(page: Page, resource: Resource): Promise<Panel> {
  await page.goto(`/demo-store/${resource.typeId}s/${resource.id}/general`);
  return openPanelHere(page);
}

/** Opens the panel on the page that is open. */
export async function openPanelHere(page: Page): Promise<Panel> {
  await page.getByRole('button', { name: 'Sync status' }).click();
  const panel = panelOn(page);
  await expect(panel.main.getByRole('button', { name: 'Check again' }).first()).toBeEnabled();
  // Until the gateway has answered, ages go by the browser's clock.
  await expect(panel.main.getByText('Checking…')).toBeHidden();
  // Its code comes after the answer.
  await expect(panel.main.getByRole('heading', { level: 2, name: 'Timeline' })).toBeVisible();
  return panel;
}

/** The panel that is open. */
export function panelOn(page: Page): Panel {
  const view = page.frameLocator('iframe');
  const main = view.getByRole('main');
  return { view, main, row: (label) => rowOf(main, label) };
}

function rowOf(main: Locator, label: string): Locator {
  const toggle = main.page().getByRole('button', { name: label, exact: true });
  return main.getByRole('listitem').filter({ has: toggle });
}

/** The word in the head of a row. */
export async function expectStatus(row: Locator, label: string): Promise<void> {
  await expect(row.getByText(label, { exact: true }).first()).toBeVisible();
}

/** What the whole panel says, in one line. */
export async function expectToSay({ main }: Panel, text: RegExp): Promise<void> {
  await expect.poll(async () => (await main.innerText()).replaceAll(/\s+/g, ' ')).toMatch(text);
}

/** Opens a row, unless it is open. */
export async function openRow(row: Locator): Promise<void> {
  const toggle = row.getByRole('heading').getByRole('button');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
}
