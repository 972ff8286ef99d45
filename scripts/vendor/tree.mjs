import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { listSources, ROOT } from '../files.mjs';

/** @typedef {Map<string, Buffer>} Tree contents by path, with `/` and from the tree's own root */

const execute = promisify(execFile);
const NEVER_RELEASED = new Set(['.git', 'node_modules', 'dist', 'public']);

/**
 * What a clone would hold: the last commit, or the working tree with new files that are not ignored.
 * @param {{ committed: boolean }} options
 * @returns {Promise<Tree>}
 */
export async function readClone({ committed }) {
  return committed ? readLastCommit() : readFiles(ROOT, await listSources());
}

/** @returns {Promise<Tree>} */
async function readLastCommit() {
  const folder = await mkdtemp(path.join(tmpdir(), 'connect-console-commit-'));
  try {
    const archive = path.join(folder, 'commit.tar');
    await execute('git', ['archive', '--format=tar', `--output=${archive}`, 'HEAD'], { cwd: ROOT });
    const content = path.join(folder, 'content');
    await mkdir(content);
    await execute('tar', ['-xf', archive, '-C', content]);
    return await readTree(content);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * A folder on disk, without what is installed or built in it.
 * @param {string} root
 * @returns {Promise<Tree>}
 */
export async function readTree(root) {
  return readFiles(root, await listTree(root, ''));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function listTree(root, folder) {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries.map((entry) => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return NEVER_RELEASED.has(entry.name) ? [] : listTree(root, name);
      return entry.isFile() ? [name] : [];
    }),
  );
  return lists.flat();
}

/**
 * Files that git knows and nobody has any more are left out.
 * @param {string} root
 * @param {string[]} names
 * @returns {Promise<Tree>}
 */
async function readFiles(root, names) {
  /** @type {Tree} */
  const tree = new Map();
  for (const name of [...names].sort()) {
    const content = await readFile(path.join(root, name)).catch(() => null);
    if (content) tree.set(name, content);
  }
  return tree;
}

/**
 * @param {string} root
 * @param {Tree} tree
 * @returns {Promise<void>}
 */
export async function writeTree(root, tree) {
  for (const [name, content] of tree) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * The files below some folders, by their names there.
 * @param {Tree} tree
 * @param {string[]} folders
 * @returns {Tree}
 */
export function pickFolders(tree, folders) {
  return new Map([...tree].filter(([name]) => folders.some((folder) => name.startsWith(`${folder}/`))));
}
