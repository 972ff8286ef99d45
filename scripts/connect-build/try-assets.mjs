import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { listenLocally } from './listen-locally.mjs';

/** @typedef {{ file: string, bytes: number, sha256: string }} ListedFile */

/**
 * Serves public/ as it is and asks for every file that its manifest lists.
 * @param {import('./sandbox.mjs').Sandbox} sandbox
 * @param {import('./specification.mjs').Application} application
 * @returns {Promise<string>} what was tried
 */
export async function tryAssets(sandbox, { name }) {
  const folder = sandbox.pathOf(`${name}/public`);
  const server = createServer(async (request, response) => {
    const file = path.join(folder, path.posix.normalize(new URL(request.url ?? '/', 'http://cdn').pathname));
    const content = await readFile(file).catch(() => null);
    response.writeHead(content ? 200 : 404).end(content);
  });
  const { url, close } = await listenLocally(server);
  try {
    const manifest = JSON.parse(await (await fetch(`${url}/manifest.json`)).text());
    const files = listedFiles(manifest);
    const problems = (await Promise.all(files.map((file) => problemsOf(url, file)))).flat();
    if (files.length === 0) problems.push('the manifest lists no file');
    if (problems.length > 0) throw new Error(`${name}:\n  ${problems.join('\n  ')}`);
    return `${files.length} files served as listed`;
  } finally {
    close();
  }
}

/**
 * Everything in the manifest that names a file, wherever it stands.
 * @param {unknown} part
 * @returns {ListedFile[]}
 */
function listedFiles(part) {
  if (typeof part !== 'object' || part === null) return [];
  if ('file' in part && 'sha256' in part) return [/** @type {ListedFile} */ (part)];
  return Object.values(part).flatMap(listedFiles);
}

/**
 * @param {string} url
 * @param {ListedFile} listed
 * @returns {Promise<string[]>}
 */
async function problemsOf(url, { file, bytes, sha256 }) {
  const response = await fetch(`${url}/${file}`);
  if (!response.ok) return [`${file} answers ${response.status}`];
  const content = Buffer.from(await response.arrayBuffer());
  const isListed = content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256;
  return isListed ? [] : [`${file} is not what the manifest lists`];
}
