import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { addressesOf } from '../../scripts/stack.mjs';
import type { AssetsTrouble } from './assets-trouble.js';
import { choosePort } from './port.js';

type Built = { files: Record<string, { file: string; sha256: string }> };

const ASSETS = new URL('../../assets/', import.meta.url);

/** Longer than a page waits. */
const PATIENCE_MS = 3_000;

/** What is wrong with the assets host, found out by asking it for a drawing; null: nothing. */
export async function lookAtAssetsHost(): Promise<AssetsTrouble | null> {
  const built = JSON.parse(await readFile(new URL('public/manifest.json', ASSETS), 'utf8')) as Built;
  const { file, sha256 } = built.files['no-connectors.svg'] ?? { file: 'no-connectors.svg', sha256: '' };
  const url = `${addressesOf(await choosePort()).programs}/cdn/${file}`;
  const late = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(url, { signal: late }).catch(() => null);
  if (!answer) return late.aborted ? 'slow' : 'down';
  if (answer.status === 404) return '404';
  if (answer.headers.get('Content-Type')?.startsWith('text/html')) return 'html';
  const content = Buffer.from(await answer.arrayBuffer());
  if (createHash('sha256').update(content).digest('hex') !== sha256) return 'wrong-hash';
  return answer.headers.has('Access-Control-Allow-Origin') ? null : 'no-cors';
}

/** A drawing as it is on the assets host when nothing is wrong, as the pages show it. */
export async function readDrawing(name: string): Promise<string> {
  const content = await readFile(new URL(`static/${name}`, ASSETS), 'utf8');
  return `data:image/svg+xml,${encodeURIComponent(content)}`;
}
