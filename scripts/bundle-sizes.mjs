import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/**
 * What a build of a front end weighs, in bytes.
 * @typedef {object} BundleSizes
 * @property {number} initial gzip: the scripts of the page
 * @property {number} ownFirst gzip: our own code in them, and in what the first route asks for
 * @property {number} lazy gzip: all other scripts
 * @property {number} largestLazy gzip: one of them
 * @property {number} largestFile not compressed
 */

// Neither is asked for by a page.
const NOT_LOADED = /\.(?:map|LICENSE\.txt)$|^stats\.json$/;

/**
 * Measures `public/` of a front end; throws when the build has no record of what it made.
 * @param {string} folder the front end's
 * @param {string[]} firstRoute modules that the first screen asks for, from `folder`
 * @returns {BundleSizes}
 */
export function measureBundle(folder, firstRoute) {
  const bundle = path.join(folder, 'public');
  const { initial, lazy } = readRecord(folder);
  const first = new Set([...initial, ...firstRoute.flatMap((module) => scriptsOf(lazy, module))]);
  const gzipped = (/** @type {string} */ name) => gzipSize(readFileSync(path.join(bundle, name)));
  const later = listDeployed(bundle)
    .filter((name) => name.endsWith('.js') && !initial.includes(name))
    .map(gzipped);
  return {
    initial: sum(initial.map(gzipped)),
    ownFirst: sum([...first].map((name) => gzipSize(Buffer.from(ownCode(path.join(bundle, name)))))),
    lazy: sum(later),
    largestLazy: Math.max(0, ...later),
    largestFile: measureLargestFile(bundle),
  };
}

/**
 * The size of the largest file that is deployed, in bytes.
 * @param {string} bundle its folder
 */
export function measureLargestFile(bundle) {
  return Math.max(...listDeployed(bundle).map((name) => statSync(path.join(bundle, name)).size));
}

/** @param {string} bundle */
function listDeployed(bundle) {
  return readdirSync(bundle, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_LOADED.test(entry.name))
    .map((entry) => path.relative(bundle, path.join(entry.parentPath, entry.name)));
}

/**
 * @param {string} folder
 * @returns {{ initial: string[], lazy: Record<string, string[]> }}
 */
function readRecord(folder) {
  return JSON.parse(readFileSync(path.join(folder, '.cache/bundle.json'), 'utf8'));
}

/**
 * @param {Record<string, string[]>} lazy
 * @param {string} module
 */
function scriptsOf(lazy, module) {
  const scripts = lazy[module];
  if (!scripts) throw new Error(`The build has no chunk for ${module}: is it still loaded on demand?`);
  return scripts;
}

/**
 * The parts of a script that come from this repository, by its source map.
 * @param {string} script
 */
function ownCode(script) {
  const lines = readFileSync(script, 'utf8').split('\n');
  const map = new TraceMap(readFileSync(`${script}.map`, 'utf8'));
  /** @type {{ line: number, column: number, isOwn: boolean }[]} */
  const starts = [];
  eachMapping(map, ({ generatedLine, generatedColumn, source }) => {
    starts.push({ line: generatedLine - 1, column: generatedColumn, isOwn: isOwn(source) });
  });
  return starts
    .map(({ line, column, isOwn: own }, index) => {
      const next = starts[index + 1];
      return own ? lines[line]?.slice(column, next?.line === line ? next.column : undefined) : '';
    })
    .join('');
}

/** @param {string | null} source */
function isOwn(source) {
  return (
    source !== null && !source.includes('node_modules/') && /(?:^|\/)(?:src|mc-common|domain)\//.test(source)
  );
}

/** @param {Buffer} content */
function gzipSize(content) {
  return content.length === 0 ? 0 : gzipSync(content, { level: 9 }).length;
}

/** @param {number[]} sizes */
function sum(sizes) {
  return sizes.reduce((total, size) => total + size, 0);
}
