import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const BUNDLE = path.join(__dirname, '../public');

// Two copies of one of these break hooks, translations, routes, styles or the cache at run time.
const SINGLETONS = ['react', 'react-dom', 'react-intl', 'react-router', '@emotion/react', '@apollo/client'];

/** The folders that the bundle holds modules of, from its source maps: `./node_modules/react`. */
function readPackageFolders(): Set<string> {
  const maps = readdirSync(BUNDLE).filter((file) => file.endsWith('.js.map'));
  const sources = maps.flatMap((file): string[] => {
    return JSON.parse(readFileSync(path.join(BUNDLE, file), 'utf8')).sources;
  });
  return new Set(sources.flatMap((source) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? []));
}

let folders: Set<string>;

beforeAll(() => {
  if (!existsSync(BUNDLE)) {
    throw new Error('There is no bundle to look at: run `npm run build:bundle` first.');
  }
  folders = readPackageFolders();
});

it.each(SINGLETONS)('ships %s once', (name) => {
  expect([...folders].filter((folder) => folder.endsWith(`node_modules/${name}`))).toHaveLength(1);
});
