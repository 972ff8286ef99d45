import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from './files.mjs';

// Two copies of one of these break hooks, translations, routes, styles or the cache at run time.
const SINGLETONS = ['react', 'react-dom', 'react-intl', 'react-router', '@emotion/react', '@apollo/client'];

/**
 * The folders that a bundle holds modules of, from its source maps: `./node_modules/react`.
 * @param {string} bundle
 * @returns {string[]}
 */
function packageFoldersOf(bundle) {
  const maps = readdirSync(bundle).filter((file) => file.endsWith('.js.map'));
  const sources = maps.flatMap((file) => JSON.parse(readFileSync(`${bundle}/${file}`, 'utf8')).sources);
  return [
    ...new Set(sources.flatMap((source) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? [])),
  ];
}

for (const frontEnd of ['mc-app', 'mc-view']) {
  describe(`the bundle of ${frontEnd}`, () => {
    const folders = packageFoldersOf(`${ROOT}${frontEnd}/public`);
    for (const name of SINGLETONS) {
      it(`holds ${name} once`, () => {
        const copies = folders.filter((folder) => folder.endsWith(`node_modules/${name}`));
        assert.equal(copies.length, 1, copies.join(', '));
      });
    }
  });
}
