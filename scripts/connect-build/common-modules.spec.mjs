import path from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../files.mjs';
import { pickFolders, readClone } from '../vendor/tree.mjs';
import { nodeRelease } from './node-releases.mjs';
import { createSandbox } from './sandbox.mjs';

test('domain builds with nothing installed in it, as it must beside an application', async (context) => {
  const files = pickFolders(await readClone({ committed: false }), ['domain']);
  const sandbox = await createSandbox({ files, node: await nodeRelease('current'), cold: false });
  context.after(sandbox.remove);
  await sandbox.run('domain', `${path.join(ROOT, 'node_modules/.bin/tsc')} -p tsconfig.build.json`);
});
