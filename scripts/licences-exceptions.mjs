/** Permissive licences: they ask for a notice at most. */
export const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
];

/** Licences that their packages do not write as SPDX asks; each was read in the package itself. */
export const CORRECTED = new Map([
  ['querystring-es3@0.2.1', 'MIT'], // its package.json has the list `licenses` of old, and a License.md
  ['@visx/vendor@4.0.0', 'MIT AND ISC'], // written with a small "and"
]);

/** Packages under other licences that only build: fine as long as no bundle holds them and no service installs them. */
export const BUILD_ONLY = [
  { reason: 'CC BY 4.0: tables of browsers, read by the compiler', names: ['caniuse-lite'] },
  {
    reason: 'public domain, which SPDX does not know: sorts keys for extracted messages',
    names: ['jsonify'],
  },
  {
    reason:
      'LGPL: the library of the bundler’s image optimiser, which runs while building and is passed on to nobody',
    names: [
      '@img/sharp-libvips-darwin-arm64',
      '@img/sharp-libvips-darwin-x64',
      '@img/sharp-libvips-linux-arm',
      '@img/sharp-libvips-linux-arm64',
      '@img/sharp-libvips-linux-ppc64',
      '@img/sharp-libvips-linux-riscv64',
      '@img/sharp-libvips-linux-s390x',
      '@img/sharp-libvips-linux-x64',
      '@img/sharp-libvips-linuxmusl-arm64',
      '@img/sharp-libvips-linuxmusl-x64',
      '@img/sharp-wasm32',
      '@img/sharp-win32-arm64',
      '@img/sharp-win32-ia32',
      '@img/sharp-win32-x64',
    ],
  },
];
