import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const NOT_SOURCE = new Set(['node_modules', 'dist', 'public', 'coverage', '.cache', '.git', 'test-results']);

/**
 * Sorted paths, from the repository root and with `/`, of the files under a folder; empty when there is no such folder.
 * @param {string} folder from the repository root
 * @param {(name: string) => boolean} [accept]
 * @returns {Promise<string[]>}
 */
export async function listFiles(folder, accept = () => true) {
  const entries = await readdir(path.join(ROOT, folder), { withFileTypes: true }).catch(() => []);
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : listFiles(file, accept);
      return entry.isFile() && accept(entry.name) ? [file] : [];
    }),
  );
  return lists.flat().sort();
}

/**
 * Paths in a git repository of what is tracked, and of what is new and not ignored. A file may be gone already.
 * @param {string} [root]
 * @returns {Promise<string[]>}
 */
export async function listSources(root = ROOT) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 2 ** 26 });
  return [...new Set(stdout.split('\0').filter((file) => file !== ''))];
}
