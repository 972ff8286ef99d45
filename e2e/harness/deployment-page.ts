import { expect, type Locator, type Page } from '@playwright/test';
import { callConnectApi, readJournal } from './connect-api.js';

/** Deployments of the scenario `typical` that journeys act on. */
export const DEPLOYED = {
  klaviyo: '25a18107-5a8c-42c4-9b09-51b07ecec0bc',
  fluent: '92d635f7-b096-49d5-b6e6-8ee58189a946',
  bazaarvoice: 'c8a4f1d2-6a3b-4c55-9d10-2f7be1a6c904',
  adyen: '0b7e5c3a-91d8-4e62-a4f7-3d2c1b0a9f8e',
  segment: '795970a4-ed8a-4fc5-a487-642af3a671f4',
  console: '7a6b5c4d-3e2f-4110-9a8b-7c6d5e4f3a2b',
} as const;

export const DEPLOYMENTS = '/demo-store/connect-console/deployments';

type StoredDeployment = {
  id: string;
  version: number;
  status: string;
  type: string;
  key?: string;
  connector: { version: number; repository: { tag: string } };
  applications: {
    applicationName: string;
    topic?: string;
    standardConfiguration: { key: string; value: string }[];
    securedConfiguration: { key: string }[];
  }[];
};

/** A Deployment as the Connect API has it. */
export async function readDeployment(id: string): Promise<StoredDeployment> {
  return (await callConnectApi('operator-demo-store', deploymentPath(id))).json();
}

/** All Deployments as the Connect API has them. */
export async function readDeployments(): Promise<StoredDeployment[]> {
  const answer = await callConnectApi('operator-demo-store', '/demo-store/deployments?limit=100');
  return (await answer.json()).results;
}

/** The path of a Deployment below the Connect API. */
export function deploymentPath(id: string): string {
  return `/demo-store/deployments/${id}`;
}

/** Says why, and confirms what the page plans. */
export async function confirmPlan(page: Page, confirmation: string, reason: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Reason/ }).fill(reason);
  await page.getByRole('button', { name: confirmation, exact: true }).click();
}

/** Confirms that the gateway is the right one, without which nothing secret can be typed. */
export async function trustGateway(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /I have compared it/ }).check({ force: true });
  await page.getByRole('button', { name: 'Trust this address' }).click();
}

/** The fields of a configuration key, one for each application that has it. */
export function valueFields(page: Page, key: string): Locator {
  // Of a password field, the button that shows it has a label, too.
  return page.getByLabel(new RegExp(`^${key}\\b`)).and(page.locator('input, textarea'));
}

/** The field of a configuration key; of several applications the first. */
export function valueField(page: Page, key: string): Locator {
  return valueFields(page, key).first();
}

/** What the journal holds of one kind of decision, without what was only seen. */
export async function journalStates(kind: 'deploy' | 'redeploy' | 'undeploy'): Promise<string[]> {
  const entries = (await readJournal()).map(({ value }) => value);
  const own = entries.filter((entry) => entry.kind === kind && entry.origin === 'console');
  return own.map(({ state }) => state).sort();
}

/** Where the page of a Deployment says that it stands, after the current state was asked for. */
export async function expectOnPage(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(async () => {
    const refresh = page.getByRole('button', { name: 'Refresh' });
    // The page asks by itself as well, and of what is gone there is nothing to refresh.
    if (await refresh.isVisible()) await refresh.click({ timeout: 2_000 });
    await expect(page.getByRole('main')).toContainText(sentence, { timeout: 3_000 });
  }).toPass();
}
