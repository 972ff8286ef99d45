import { readFile } from 'node:fs/promises';
import { sizeOf } from './size-of.mjs';

/**
 * @typedef {import('./sandbox.mjs').Sandbox} Sandbox
 * @typedef {{ install: number, build: number, prune: number, bytes: number }} BuildFigures seconds, and the size after
 */

/**
 * Installs, builds and prunes a folder with the commands of Google's buildpack for npm.
 * @param {Sandbox} sandbox
 * @param {string} folder
 * @param {Record<string, string>} env for the build
 * @returns {Promise<BuildFigures>}
 */
export async function buildFolder(sandbox, folder, env) {
  const manifest = JSON.parse(await readFile(sandbox.pathOf(`${folder}/package.json`), 'utf8'));
  const script = manifest.scripts?.['gcp-build'] ? 'gcp-build' : 'build';
  // The buildpack wants the development dependencies for the build, and says so to the install alone.
  const install = await sandbox.run(folder, 'npm ci --quiet --no-fund --no-audit', {
    NODE_ENV: 'development',
  });
  const build = await sandbox.run(folder, `npm run ${script}`, env);
  const prune = manifest.devDependencies
    ? await sandbox.run(folder, 'npm prune --production')
    : { seconds: 0 };
  return {
    install: install.seconds,
    build: build.seconds,
    prune: prune.seconds,
    bytes: await sizeOf(sandbox.pathOf(folder)),
  };
}
