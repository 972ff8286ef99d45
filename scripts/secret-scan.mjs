/**
 * `npm run secret-scan`: searches the repository and everything that is built for secrets, and what is deployed for
 * the simulator's made-up ones. What may stay is listed in secret-scan-allowed.json: one place each, with its reason.
 */
import { readFile } from 'node:fs/promises';
import { listSources, ROOT } from './files.mjs';
import { listBuilt, loadCanaries, scanFiles } from './secret-scan-files.mjs';
import { applyAllowed } from './secret-scan-rules.mjs';

const DEPLOYED = ['assets/public', 'gateway/dist', 'mc-app/public', 'mc-view/public'];
const RUN_HERE = ['domain/dist', 'simulator/dist', 'simulator/orders-pages/public'];

const startedAt = Date.now();
const allowed = JSON.parse(await readFile(new URL('secret-scan-allowed.json', import.meta.url), 'utf8'));
const canaries = await loadCanaries(ROOT, 'simulator/scenarios');
const sources = await listSources();
const runHere = (await Promise.all(RUN_HERE.map((folder) => listBuilt(ROOT, folder)))).flat();
const deployed = (await Promise.all(DEPLOYED.map((folder) => listBuilt(ROOT, folder)))).flat();
const findings = [
  ...(await scanFiles(ROOT, [...sources, ...runHere], [])),
  ...(await scanFiles(ROOT, deployed, canaries)),
];
const { left, stale } = applyAllowed(findings, allowed);

for (const { file, line, kind, fingerprint } of left) {
  console.error(`${file}:${line}: ${kind} (fingerprint ${fingerprint})`);
}
for (const { file, kind, fingerprint } of stale) {
  console.error(
    `secret-scan-allowed.json: ${file} holds no "${kind}" with fingerprint ${fingerprint} any more`,
  );
}
if (left.length + stale.length > 0 || canaries.length === 0) process.exitCode = 1;
const places = `${sources.length} files of the repository and ${runHere.length + deployed.length} built ones`;
const seconds = Math.round((Date.now() - startedAt) / 1000);
console.log(
  `${places} searched in ${seconds} s, ${canaries.length} made-up secrets looked for: ${left.length} found, ${allowed.length - stale.length} allowed.`,
);
