/** Builds `public/`. Needs nothing but Node and this folder: Connect builds it alone. */
import { fileURLToPath } from 'node:url';
import { buildAssets } from './src/build-assets.mjs';

const written = await buildAssets({
  source: fileURLToPath(new URL('.', import.meta.url)),
  target: fileURLToPath(new URL('public', import.meta.url)),
});
for (const { file, bytes } of written) console.log(`public/${file}  ${bytes} bytes`);
