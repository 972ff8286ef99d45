import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { ROOT } from '../../scripts/files.mjs';

const FILE = path.join(ROOT, 'docs/install.md');
const PRETTIER = path.join(ROOT, '.prettierrc.json');

/** The install guide. @returns {Promise<string>} */
export function readGuide() {
  return readFile(FILE, 'utf8');
}

/** @param {string} text */
export function writeGuide(text) {
  return writeFile(FILE, text);
}

/** Titles of the numbered steps, with their numbers, in their order. @param {string} guide */
export function stepsOf(guide) {
  return [...guide.matchAll(/^### (\d+\. .+)$/gm)].map(([, title]) => title);
}

/**
 * The guide with these tables between their marks, `<!-- table: name -->` and `<!-- end of table -->`.
 * @param {string} guide
 * @param {Record<string, string[][]>} tables rows of cells, the head first
 */
export async function withTables(guide, tables) {
  let text = guide;
  for (const [name, rows] of Object.entries(tables)) {
    const marks = new RegExp(`(<!-- table: ${name} -->)[^]*?(<!-- end of table -->)`);
    if (!marks.test(text)) throw new Error(`docs/install.md has no place for the table "${name}".`);
    text = text.replace(marks, (_all, begin, end) => `${begin}\n\n${toMarkdown(rows)}\n\n${end}`);
  }
  const options = JSON.parse(await readFile(PRETTIER, 'utf8'));
  return format(text, { ...options, parser: 'markdown' });
}

/** @param {string[][]} rows */
function toMarkdown([head = [], ...rows]) {
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
