import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Panel } from './sync-panel.js';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** Renews a picture of the documentation, only when it is asked for: `UPDATE_PICTURES=1 npm test` in e2e/. */
export async function takePicture(page: Page, { main }: Panel, name: string): Promise<void> {
  if (process.env['UPDATE_PICTURES'] === undefined) return;
  await page.mouse.move(0, 0);
  const box = await main.boundingBox();
  if (box === null) throw new Error('The panel is not on the screen.');
  const clip = {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: Math.min(box.height, MOST_HEIGHT) + MARGIN,
  };
  await page.screenshot({ path: `${IMAGES}${name}.png`, clip, animations: 'disabled' });
}

const MARGIN = 16;
/** The sentence, and the row that is open; what follows is the same on each picture. */
const MOST_HEIGHT = 440;
