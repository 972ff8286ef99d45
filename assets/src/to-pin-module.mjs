const HEAD = '// Written by `npm --prefix assets run pin`; do not edit.';
const IDENTIFIER = /^[A-Za-z]\w*$/;

/** @typedef {import('./build-assets.mjs').Manifest} Manifest */

/**
 * The TypeScript module by which the front ends know the drawings: a name that does not exist is a type error there.
 * @param {Manifest} manifest
 * @returns {string}
 */
export function toPinModule({ release, files }) {
  return [
    HEAD,
    '',
    `export const RELEASE = '${release}';`,
    '',
    `export const ASSETS = ${toLiteral(files)} as const;`,
    '',
  ].join('\n');
}

/**
 * The module by which they know the catalogues that they hold copies of.
 * @param {Manifest} manifest
 * @returns {string}
 */
export function toCatalogueModule({ catalogues }) {
  return [HEAD, '', `export const CATALOGUES = ${toLiteral(catalogues)} as const;`, ''].join('\n');
}

/**
 * As the repository's formatter writes it.
 * @param {unknown} value
 * @returns {string}
 */
function toLiteral(value, indent = '') {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map((item) => toLiteral(item)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const lines = Object.entries(value).map(([key, item]) => {
    const name = IDENTIFIER.test(key) ? key : `'${key}'`;
    return `${indent}  ${name}: ${toLiteral(item, `${indent}  `)},`;
  });
  return ['{', ...lines, `${indent}}`].join('\n');
}
