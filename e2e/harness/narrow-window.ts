import { expect, type Locator } from '@playwright/test';

/** WCAG 2.2, 1.4.10 Reflow. The Merchant Center around us keeps 579 px, whatever the window has. */
export const NARROW_WINDOW = { width: 320, height: 640 };

/** No text of our region leaves the window, except in tables, which the criterion exempts. */
export async function expectToFitTheWindow(region: Locator): Promise<void> {
  await expect(region).toBeVisible();
  expect(await region.evaluate(findCutOffTexts), 'no text reaches beyond the window').toEqual([]);
}

function findCutOffTexts(region: Element): string[] {
  function rightEdgeOf(element: Element): number {
    // A text that ends with an ellipsis, e.g. the choice of a select field, is as wide as its element.
    if (getComputedStyle(element).textOverflow === 'ellipsis') return element.getBoundingClientRect().right;
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().right;
  }
  // Texts for screen readers only have a width of one pixel.
  const isShown = (element: Element): boolean => element.getBoundingClientRect().width > 1;
  return Array.from(region.querySelectorAll('*'))
    .filter(({ childElementCount, textContent }) => childElementCount === 0 && textContent !== '')
    .filter((element) => isShown(element) && element.closest('table') === null)
    .filter((element) => rightEdgeOf(element) > window.innerWidth)
    .map((element) => element.outerHTML);
}
