/**
 * The TypeScript module by which the front ends know the hashed names: a name that does not exist is a type error.
 * @param {import('./build-assets.mjs').Manifest} manifest
 * @returns {string}
 */
export function toPinModule(manifest) {
  const lines = Object.entries(manifest).map(([name, { file }]) => `  '${name}': { file: '${file}' },`);
  return [
    '// Written by `npm --prefix assets run pin`; do not edit.',
    '',
    'export const ASSETS = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}
