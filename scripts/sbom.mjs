/**
 * `npm run sbom [-- --out <folder>]`: writes a software bill of materials (CycloneDX) for each deployed folder, made
 * by npm from what its lockfile lists for building and running.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { ROOT } from './files.mjs';
import { DEPLOYED, readLockedPackages } from './locked-packages.mjs';
import { completeSbom, findSbomProblems, withoutDevelopment } from './sbom-document.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: '.cache/sbom' } } });
const out = path.resolve(ROOT, values.out);
await mkdir(out, { recursive: true });
for (const folder of DEPLOYED) {
  const packages = await readLockedPackages(folder);
  const sbom = completeSbom(await askNpm(folder), packages);
  const paths = [ROOT, tmpdir() + path.sep, homedir() + path.sep];
  const problems = findSbomProblems(sbom, { packages, paths });
  const file = path.join(out, `${folder}.cdx.json`);
  await writeFile(file, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${path.relative(ROOT, file)}: ${sbom.components.length} components`);
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

/**
 * npm reads a copy without development dependencies: asked to omit them itself, it drops what both they and the
 * product need, React among others.
 * @param {string} folder
 * @returns {Promise<import('./sbom-document.mjs').Sbom>}
 */
async function askNpm(folder) {
  const copy = await mkdtemp(path.join(tmpdir(), 'sbom-'));
  try {
    const read = async (/** @type {string} */ name) =>
      JSON.parse(await readFile(path.join(ROOT, folder, name), 'utf8'));
    const [manifest, lockfile] = await Promise.all(['package.json', 'package-lock.json'].map(read));
    const shipping = withoutDevelopment(manifest, lockfile);
    await writeFile(path.join(copy, 'package.json'), JSON.stringify(shipping.manifest));
    await writeFile(path.join(copy, 'package-lock.json'), JSON.stringify(shipping.lockfile));
    const { stdout } = await promisify(execFile)(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel=error'],
      { cwd: copy, maxBuffer: 2 ** 27, shell: process.platform === 'win32' },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(copy, { recursive: true });
  }
}
