import path from 'node:path';

const INSTALLED = path.join(process.cwd(), 'node_modules');

// Shared code has nothing installed beside it, and the folders above hold other copies (the root's tools bring
// graphql): a second copy of one of these would break hooks, translations, routes, styles or the cache.
it.each([
  '@apollo/client',
  '@emotion/react',
  'graphql',
  'react',
  'react-dom',
  'react-intl',
  'react-redux',
  'react-router-dom',
])('shared code gets %s from the front end that runs it', (name) => {
  expect(require.resolve(name)).toContain(path.join(INSTALLED, name) + path.sep);
});
