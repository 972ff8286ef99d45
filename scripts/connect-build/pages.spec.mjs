import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../files.mjs';
import { readClone, pickFolders } from '../vendor/tree.mjs';
import { FILLINGS } from './environment.mjs';
import { nodeRelease } from './node-releases.mjs';
import { createSandbox } from './sandbox.mjs';
import { readSpecification } from './specification.mjs';
import { compilePage } from './try-page.mjs';

const clone = await readClone({ committed: false });
const specification = await readSpecification(clone);
const pages = specification.applications.filter(({ applicationType }) =>
  applicationType.startsWith('merchant-center-'),
);

for (const application of pages) {
  const { name } = application;
  test(`${name} compiles with what Connect injects and connect.yaml declares`, async (context) => {
    const files = pickFolders(clone, [name]);
    const sandbox = await createSandbox({ files, node: await nodeRelease('current'), cold: false });
    context.after(sandbox.remove);
    // What is built and installed here already serves: only the compiling is tried.
    await cp(path.join(ROOT, name, 'public'), sandbox.pathOf(`${name}/public`), { recursive: true });
    await symlink(path.join(ROOT, name, 'node_modules'), sandbox.pathOf(`${name}/node_modules`));
    for (const filling of FILLINGS) {
      await context.test(`form: ${filling}`, () => compilePage(sandbox, specification, application, filling));
    }
  });
}
