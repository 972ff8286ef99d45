import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import baseline from '../accessibility-baseline.json' with { type: 'json' };

/** A surface of the Merchant Center that we have a part of. */
type Surface = keyof typeof baseline;

/** Inside how many frames our part of a page is: the main region of the application, or the one of the view's frame. */
const FRAMES: Record<Surface, number> = { application: 0, 'order page': 1, 'narrow order page': 1 };

const INSIDE_MAIN = /(?:^|> )main(?::\S+)? > /;

/** Our region has no finding of axe; the shell around it has exactly those of the baseline, which may only shrink. */
export async function expectAccessible(page: Page, surface: Surface): Promise<void> {
  // One look at the whole page, which takes a second: where an element is says whose it is.
  const { violations } = await new AxeBuilder({ page }).options({ ancestry: true }).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target, ancestry = [] }) => ({ id, help, html, target, path: ancestry.flat() })),
  );
  const ours = findings.filter(({ path }) => isOurs(path, surface));
  expect(ours, 'axe finds nothing in our region').toEqual([]);

  const counts: Record<string, number> = {};
  for (const { id } of findings) counts[id] = (counts[id] ?? 0) + 1;
  expect(
    counts,
    `axe finds what accessibility-baseline.json counts for "${surface}"; if less: lower it`,
  ).toEqual(baseline[surface]);
}

/** `path` leads to an element through each of the documents it is in, e.g. `html > body > main > p:nth-child(2)`. */
function isOurs(path: string[], surface: Surface): boolean {
  return path.length === FRAMES[surface] + 1 && INSIDE_MAIN.test(path.at(-1) ?? '');
}
