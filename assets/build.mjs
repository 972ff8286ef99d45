/**
 * Builds `public/` from `static/`. With `--pin <file>` it also writes the module by which the front ends know
 * the names; Connect builds without it.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAssets } from './src/build-assets.mjs';
import { toPinModule } from './src/to-pin-module.mjs';

const { values } = parseArgs({ options: { pin: { type: 'string' } } });
const manifest = await buildAssets({
  source: fileURLToPath(new URL('static', import.meta.url)),
  target: fileURLToPath(new URL('public', import.meta.url)),
});
if (values.pin) await writeFile(values.pin, toPinModule(manifest));
for (const { file, bytes } of Object.values(manifest)) console.log(`public/${file}  ${bytes} bytes`);
