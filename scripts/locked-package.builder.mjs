/**
 * A package that ships with mc-app.
 * @param {Partial<import('./locked-packages.mjs').LockedPackage>} [changes]
 * @returns {import('./locked-packages.mjs').LockedPackage}
 */
export function buildLockedPackage(changes) {
  return {
    folder: 'mc-app',
    place: 'node_modules/left',
    name: 'left',
    version: '1.0.0',
    forDevelopment: false,
    licence: 'MIT',
    ...changes,
  };
}
