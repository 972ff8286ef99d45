import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import baseline from '../accessibility-baseline.json' with { type: 'json' };

/** Our part of a page: the main region of the application, or the one inside the view's frame. */
const OUR_REGION: Record<keyof typeof baseline, string | string[]> = {
  application: 'main',
  'order page': ['iframe', 'main'],
  'narrow order page': ['iframe', 'main'],
};

/** Our region has no finding of axe; the shell around it has exactly those of the baseline, which may only shrink. */
export async function expectAccessible(page: Page, surface: keyof typeof baseline): Promise<void> {
  const ours = await new AxeBuilder({ page }).include(OUR_REGION[surface]).analyze();
  const findings = ours.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => ({ id, help, html, target })),
  );
  expect(findings, 'axe finds nothing in our region').toEqual([]);

  const { violations } = await new AxeBuilder({ page }).analyze();
  const counts = Object.fromEntries(violations.map(({ id, nodes }) => [id, nodes.length]));
  expect(
    counts,
    `axe finds what accessibility-baseline.json counts for "${surface}"; if less: lower it`,
  ).toEqual(baseline[surface]);
}
