import { expect, test } from '../harness/test.js';

const FAULTS = [
  ['the Connect API cannot be reached', 'connect=reset'],
  ['the Connect API answers 502', 'connect=status:502'],
  ['the Connect API allows no more requests', 'connect=status:429;retry-after=1'],
  ['the Connect API answers with broken JSON', 'connect=malformed'],
  ['the Connect API is too slow', 'connect=slow:60000'],
] as const;

const SCREENS = [
  ['the overview', '', 'All connectors'],
  ['a connector', '/connectors/df328165-3684-4d22-8dc9-fc8bd466115b', 'Where it stands'],
  ['the form of a connector', '/connectors/df328165-3684-4d22-8dc9-fc8bd466115b/edit', 'Your changes'],
  ['the list of deployments', '/deployments', '12 deployments'],
  ['a deployment', '/deployments/834bd4ed-b380-4b42-b9d8-bf8dd0a683aa', 'Does it work?'],
  ['a redeploy', '/deployments/834bd4ed-b380-4b42-b9d8-bf8dd0a683aa/redeploy', 'What to deploy'],
  ['the search', '/deployments/search?q=CTP_REGION', 'us-central1.gcp'],
] as const;

for (const [what, fault] of FAULTS) {
  test(`when ${what}, the list of connectors says so and can be tried again`, async ({
    page,
    signInAs,
    simulator,
  }) => {
    await signInAs('admin');
    await simulator.setFaults(fault);
    await page.goto('/demo-store/connect-console/connectors');
    const retry = page.getByRole('button', { name: /Try again/ });
    await expect(retry).toBeVisible({ timeout: 50_000 });

    await simulator.setFaults();
    await expect(retry).toBeEnabled();
    await retry.click();
    await expect(page.getByRole('link', { name: 'Klaviyo' })).toBeVisible();
  });
}

for (const [screen, path, content] of SCREENS) {
  test(`when the Connect API answers 502, ${screen} says so and can be tried again`, async ({
    page,
    signInAs,
    simulator,
  }) => {
    await signInAs('admin');
    await simulator.setFaults('connect=status:502');
    const retry = page.getByRole('button', { name: /Try again/ }).first();
    // The gateway answers from what it has read in the last seconds.
    await expect(async () => {
      await page.goto(`/demo-store/connect-console${path}`);
      await expect(retry).toBeVisible({ timeout: 12_000 });
    }).toPass({ timeout: 50_000 });

    await simulator.setFaults();
    await retry.click();
    await expect(page.getByRole('main')).toContainText(content);
  });
}
