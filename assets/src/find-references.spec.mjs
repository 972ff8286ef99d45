import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findReferences } from './find-references.mjs';

let root;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'references-'));
  await write('mc-app/src/index.tsx', '');
  await write('mc-view/src/index.tsx', '');
  await write('mc-common/src/index.ts', '');
});

afterEach(() => rm(root, { recursive: true }));

async function write(file, text) {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

async function drawings() {
  return (await findReferences(root)).drawings;
}

describe('who uses what of the assets', () => {
  it('is found wherever the imports of a front end lead', async () => {
    await write('mc-app/src/index.tsx', "import { start } from './shell/start';\nimport './words';\n");
    await write('mc-app/src/shell/start.ts', "export { page } from '../pages';\n");
    await write('mc-app/src/pages/index.ts', "const page = () => import('./plug-page');\n");
    await write('mc-app/src/pages/plug-page.tsx', '<Illustration name="plug.svg" />\n');
    await write('mc-app/src/words.ts', "show('socket.svg');\n");
    expect(await drawings()).toEqual({ 'plug.svg': ['mc-app'], 'socket.svg': ['mc-app'] });
  });

  it('is not what lies there and is not imported, as specs do', async () => {
    await write('mc-app/src/plug.spec.tsx', "show('plug.svg');\n");
    expect(await drawings()).toEqual({});
  });

  it('is not what is imported for its types', async () => {
    await write('mc-app/src/index.tsx', "import type { Plug } from './plug';\n");
    await write('mc-app/src/plug.ts', "show('plug.svg');\n");
    expect(await drawings()).toEqual({});
  });

  it('of the shared code is only what a front end imports by name', async () => {
    const index =
      "export {\n  Plug,\n  type PlugSize,\n} from './ui/plug';\nexport { Socket } from './ui/socket';\n";
    await write('mc-common/src/index.ts', index);
    await write('mc-common/src/ui/plug.tsx', "import { draw } from './draw';\n");
    await write('mc-common/src/ui/draw.ts', "draw('plug.svg');\n");
    await write('mc-common/src/ui/socket.tsx', "draw('socket.svg');\n");
    await write(
      'mc-app/src/index.tsx',
      "import { Plug, Socket as Outlet } from '@connect-console/mc-common';\n",
    );
    await write('mc-view/src/index.tsx', "import { Plug, type Socket } from '@connect-console/mc-common';\n");
    expect(await drawings()).toEqual({ 'plug.svg': ['mc-app', 'mc-view'], 'socket.svg': ['mc-app'] });
  });

  it('does not count the pin itself', async () => {
    await write('mc-app/src/index.tsx', "import { ASSETS } from './manifest.generated';\n");
    await write('mc-app/src/manifest.generated.ts', "export const ASSETS = { 'plug.svg': {} };\n");
    expect(await drawings()).toEqual({});
  });

  it('counts a catalogue where its texts are loaded', async () => {
    await write('mc-view/src/index.tsx', "createStore({ catalogue: 'message-types', load });\n");
    expect((await findReferences(root)).catalogues).toEqual({ 'message-types': ['mc-view'] });
  });
});
