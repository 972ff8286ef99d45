/** Pins the assets in the sources of the front ends; for this repository, where they lie beside this folder. */
import { fileURLToPath } from 'node:url';
import { pin } from './src/pin.mjs';

const written = await pin({ root: fileURLToPath(new URL('..', import.meta.url)) });
console.log(written.length === 0 ? 'Everything was current.' : `written:\n  ${written.join('\n  ')}`);
