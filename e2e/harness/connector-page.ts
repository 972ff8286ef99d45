import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the dialog of an action, reads it, and carries the action out. */
export async function decide(page: Page, action: string, confirmation: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('What will happen');
  await dialog.getByRole('button', { name: confirmation }).click();
  await expect(dialog).toBeHidden();
}

/** Where the page says that the connector stands, after the current state was asked for. */
export async function expectState(page: Page, sentence: string): Promise<void> {
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('main')).toContainText(sentence);
}

/** Makes a choice in one of the kit's select fields, whose inputs cannot all be clicked. */
export async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).press('ArrowDown');
  await page.getByRole('option', { name: option }).click();
}

/** An attempt in the table of the reports. */
export function attemptOf(page: Page, text: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Attempts' }).getByRole('row').filter({ hasText: text });
}

/** Closes the shell's notices, which are dialogs without a name. */
export async function dismissNotices(page: Page): Promise<void> {
  const notices = page.getByRole('alertdialog');
  await expect(async () => {
    for (const close of await notices.getByRole('button').all()) await close.click({ timeout: 500 });
    await expect(notices).toHaveCount(0, { timeout: 500 });
  }).toPass();
}
