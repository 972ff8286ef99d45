import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reduceVite } from '@connect-console/mc-common/build/vite';

const { dependencies } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

// mc-common and domain are linked from beside this folder: their imports must resolve to our dependencies (one
// React), and the development server must be allowed to read them.
export default {
  plugins: [reduceVite(fileURLToPath(new URL('.', import.meta.url)))],
  resolve: { dedupe: Object.keys(dependencies) },
  server: { fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
};
