import path from 'node:path';
import { commonModulesOf } from './common-modules.mjs';
import { pickFolders } from './tree.mjs';

/** @typedef {import('./tree.mjs').Tree} Tree */

/** Of the root, what Connect and whoever reads the repository there need; no tools, and no lockfile of tools. */
const ROOT_FILES =
  /^(connect\.yaml|custom-application-config\.mjs|[A-Z]+(\.md)?|\.gitignore|\.nvmrc|docs\/.+)$/;
// npm reads these as paths and not as addresses of modules; with `./` they would no longer match each other.
const PATHS_OF_NPM = new Set(['package.json', 'package-lock.json']);

/**
 * The repository as it is released with vendored modules: each application folder holds its own copy of each common
 * module that it uses, in `vendor/`, and the other folders are left out.
 * @param {Tree} tree
 * @param {string[]} applications
 * @returns {Tree}
 */
export function releaseTree(tree, applications) {
  return new Map([
    ...[...tree].filter(([name]) => ROOT_FILES.test(name)),
    ...applications.flatMap((application) => [...releaseFolder(tree, application)]),
  ]);
}

/**
 * @param {Tree} tree
 * @param {string} application
 * @returns {Tree}
 */
function releaseFolder(tree, application) {
  const modules = commonModulesOf(tree, application);
  /** @type {Tree} */
  const own = new Map();
  for (const [name, content] of pickFolders(tree, [application])) {
    const isSetting = path.posix.dirname(name) === application;
    own.set(name, isSetting ? withVendorPaths(path.posix.basename(name), content, modules) : content);
  }
  refuseSiblings(own, modules);
  const vendored = modules.flatMap((module) => [...vendoredFiles(tree, application, module)]);
  return new Map([...own, ...vendored]);
}

/**
 * Without the module's lockfile: nothing is installed there, and Connect's scan would read it.
 * @param {Tree} tree
 * @param {string} application
 * @param {string} module
 * @returns {Tree}
 */
function vendoredFiles(tree, application, module) {
  /** @type {Tree} */
  const files = new Map();
  for (const [name, content] of pickFolders(tree, [module])) {
    if (name === `${module}/package-lock.json`) continue;
    const isManifest = name === `${module}/package.json`;
    files.set(`${application}/vendor/${name}`, isManifest ? withoutDevelopment(content) : content);
  }
  return files;
}

/**
 * npm installs the development dependencies of a linked folder that lies inside the project, and of no other one.
 * @param {Buffer} manifest
 */
function withoutDevelopment(manifest) {
  return toJson({ ...JSON.parse(String(manifest)), devDependencies: undefined });
}

/** @param {unknown} value */
function toJson(value) {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/**
 * @param {string} name of a file at the top of an application's folder
 * @param {Buffer} content
 * @param {string[]} modules
 */
function withVendorPaths(name, content, modules) {
  if (modules.length === 0) return content;
  const quoted = PATHS_OF_NPM.has(name) ? 'vendor' : './vendor';
  const sibling = `\\.\\./(${modules.join('|')})(?![\\w-])`;
  const text = String(content)
    .replaceAll(new RegExp(`(["'\`])${sibling}`, 'g'), `$1${quoted}/$2`)
    .replaceAll(new RegExp(sibling, 'g'), 'vendor/$1');
  return name === 'package-lock.json' ? lockedWithoutDevelopment(text) : Buffer.from(text);
}

/** @param {string} lockfile */
function lockedWithoutDevelopment(lockfile) {
  const { packages, ...others } = JSON.parse(lockfile);
  for (const [name, entry] of Object.entries(packages)) {
    if (name.startsWith('vendor/')) entry.devDependencies = undefined;
  }
  return toJson({ ...others, packages });
}

/**
 * @param {Tree} files
 * @param {string[]} modules
 */
function refuseSiblings(files, modules) {
  const sibling = new RegExp(`\\.\\./(${modules.join('|')})(?![\\w-])`);
  const found = modules.length === 0 ? [] : [...files].filter(([, content]) => sibling.test(String(content)));
  if (found.length === 0) return;
  const names = found.map(([name]) => `  ${name}`).join('\n');
  throw new Error(`These files name a folder that a release does not have beside them:\n${names}`);
}
