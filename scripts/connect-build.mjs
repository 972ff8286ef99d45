/**
 * `npm run connect-build -- [folder…] [--node 22|24|all|current] [--layout linked|vendored|all]`: builds and tries each
 * application folder alone, as Connect would. `--committed`: the last commit, not the working tree. `--cold`: npm starts
 * with an empty cache. `--port`: another one than Connect's 8080, 0 for any that is free. See docs/connect-build.md.
 */
import { parseArgs } from 'node:util';
import { findFreePort } from './connect-build/listen-locally.mjs';
import { CONNECT_NODES, nodeRelease } from './connect-build/node-releases.mjs';
import { readSpecification } from './connect-build/specification.mjs';
import { printTable } from './connect-build/table.mjs';
import { tryFolder } from './connect-build/try-folder.mjs';
import { exitWith } from './prepare.mjs';
import { findTakenPort } from './ports.mjs';
import { stopChildrenAtExit } from './processes.mjs';
import { readClone } from './vendor/tree.mjs';

const LAYOUTS = /** @type {const} */ (['linked', 'vendored']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    node: { type: 'string', default: 'all' },
    layout: { type: 'string', default: 'all' },
    port: { type: 'string', default: '8080' },
    committed: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
  },
});
const port = Number(values.port) || (await findFreePort());
const layouts = LAYOUTS.filter((layout) => values.layout === 'all' || values.layout === layout);
if (layouts.length === 0) exitWith(`There is no layout ${values.layout}: linked, vendored or all.`);
if (await findTakenPort([port])) {
  exitWith(`Port ${port} is taken by another program: stop it, or choose --port.`);
}

stopChildrenAtExit();
const clone = await readClone(values);
const specification = await readSpecification(clone);
const names = specification.applications.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) exitWith(`Not in connect.yaml: ${unknown.join(', ')}. It has ${names.join(', ')}.`);
const chosen = specification.applications.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);

/** @type {import('./connect-build/try-folder.mjs').Trial[]} */
const trials = [];
for (const nodeName of values.node === 'all' ? CONNECT_NODES : [values.node]) {
  const node = await nodeRelease(nodeName);
  for (const layout of layouts) {
    for (const application of chosen) {
      trials.push(
        await tryFolder({ clone, specification, application, node, layout, port, cold: values.cold }),
      );
    }
  }
}
printTable(trials);
if (trials.some(({ problem }) => problem !== undefined)) process.exit(1);
