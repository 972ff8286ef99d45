/**
 * Compares the assets that are built here with those that are deployed: `npm run check-release -- <manifest.json>`,
 * a file or an address. Fails when a deployed front end would no longer find something.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findLostFiles } from './src/lost-files.mjs';

const BUILT = fileURLToPath(new URL('public/manifest.json', import.meta.url));
const LIMIT_MS = 10_000;

/** @param {string} from file or address */
async function readManifest(from) {
  const text = /^https?:/.test(from) ? await download(from) : await readFile(from, 'utf8');
  const manifest = JSON.parse(text);
  if (manifest.version === 1) return manifest;
  throw new Error(`${from} is no manifest of version 1: what it names cannot be compared.`);
}

/** @param {string} address */
async function download(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(LIMIT_MS) });
  if (answer.ok) return answer.text();
  throw new Error(`${address} answers ${answer.status}.`);
}

/** @param {string | undefined} from */
async function checkRelease(from) {
  if (!from) {
    throw new Error('Say where the deployed manifest is: npm run check-release -- <file or address>');
  }
  const [deployed, next] = await Promise.all([readManifest(from), readManifest(BUILT)]);
  const lost = findLostFiles(deployed, next);
  console.log(`Deployed: release ${deployed.release}. Built here: release ${next.release}.`);
  for (const { frontEnd, loses } of lost) console.log(`${frontEnd} would lose ${loses}`);
  console.log(
    lost.length === 0
      ? 'Every deployed front end finds all it uses.'
      : 'Until they are deployed anew, these show what is built into them.',
  );
  process.exitCode = lost.length === 0 ? 0 : 1;
}

await checkRelease(process.argv[2]).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
