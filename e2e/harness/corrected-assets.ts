import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test, type Page } from '@playwright/test';
import { addressesOf } from '../../scripts/stack.mjs';
import { choosePort } from './port.js';

const ASSETS = fileURLToPath(new URL('../../assets', import.meta.url));
const TYPES: Record<string, string> = { '.json': 'application/json', '.svg': 'image/svg+xml' };

export type Texts = Record<string, object>;

/** Deploys the assets alone, with texts of a catalogue corrected in English: built as Connect does, and only these. */
export async function deployCorrectedAssets(
  page: Page,
  catalogue: string,
  correct: (texts: Texts) => Texts,
): Promise<void> {
  const folder = test.info().outputPath('assets');
  await cp(ASSETS, folder, { recursive: true, filter: (file) => !/node_modules|public$/.test(file) });
  const file = path.join(folder, 'catalogues', catalogue, 'en.json');
  const document = JSON.parse(await readFile(file, 'utf8')) as { texts: Texts };
  await writeFile(file, JSON.stringify({ ...document, texts: correct(document.texts) }));
  await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: folder });
  await serveAssets(page, async (asked) => ({
    body: await readFile(path.join(folder, 'public', asked)),
    contentType: TYPES[path.extname(asked)] ?? 'text/plain',
  }));
}

/** Has the assets host answer a page as it is told, to any origin. */
export async function serveAssets(
  page: Page,
  answer: (file: string) => Promise<{ body: string | Buffer; contentType: string }>,
): Promise<void> {
  const cdn = `${addressesOf(await choosePort()).programs}/cdn/`;
  await page.route(`${cdn}**`, async (route) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await route.fulfill({ ...(await answer(route.request().url().slice(cdn.length))), headers });
  });
}
