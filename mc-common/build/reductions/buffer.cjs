/**
 * The kit loads Node's Buffer for a library that asks two things of it: whether a body is one (none is in a browser),
 * and how long a text is in bytes. That library's own bundle for browsers has a third Buffer inside; its modules do not.
 */

const LIBRARY = 'sdk-middleware-http';
const BUFFER = `export const Buffer = {
  isBuffer: () => false,
  byteLength: (text) => new TextEncoder().encode(text).length,
};`;

/** @type {import('../reductions.cjs').Reduction} */
exports.buffer = {
  name: 'buffer',
  files: /\/node_modules\/buffer\/index\.js$|\/sdk-middleware-http\/dist\/sdk-middleware-http\.umd\.js$/,
  importedBy: /\/@commercetools-frontend\/sdk\//,
  restsOn: {
    '@commercetools-frontend/sdk/dist/commercetools-frontend-sdk.esm.js':
      'e581b16bbce30f3e4eeb623579369ff9d640953741ad10270df752aa3b4a8497',
    '@commercetools/sdk-middleware-http/dist/sdk-middleware-http.es.js':
      'dc22d927638f5cc313aa05279d57862ae74da08c2fd121352fad3562a8208d7b',
  },
  replace: (_, file) => (file.includes(LIBRARY) ? `export * from './${LIBRARY}.es.js';` : BUFFER),
};
