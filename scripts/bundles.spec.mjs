import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBundledSources } from './bundled-sources.mjs';
import { FRONT_ENDS } from './islands.mjs';

// Two copies of one of these break hooks, translations, routes, styles or the cache at run time.
const SINGLETONS = ['react', 'react-dom', 'react-intl', 'react-router', '@emotion/react', '@apollo/client'];

/** The folder of the package that a module is in: `./node_modules/react`. */
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

for (const frontEnd of FRONT_ENDS) {
  const sources = await readBundledSources(`${frontEnd}/public`);
  const folders = [...new Set(sources.flatMap((source) => PACKAGE_FOLDER.exec(source)?.[0] ?? []))];

  describe(`the bundle of ${frontEnd}`, () => {
    for (const name of SINGLETONS) {
      it(`holds ${name} once`, () => {
        const copies = folders.filter((folder) => folder.endsWith(`node_modules/${name}`));
        assert.equal(copies.length, 1, copies.join(', '));
      });
    }
  });
}
