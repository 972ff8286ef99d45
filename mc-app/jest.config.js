// Read by the kit's preset: without it JSX compiles to React.createElement.
process.env.ENABLE_NEW_JSX_TRANSFORM = 'true';

// What must exist once at run time, whoever imports it: mc-common lives outside this folder, and a node_modules
// above it could offer a second copy.
const SINGLETONS =
  '@apollo/client|@emotion/react|graphql|react|react-dom|react-intl|react-redux|react-router|react-router-dom';

module.exports = {
  preset: '@commercetools-frontend/jest-preset-mc-app/typescript',
  setupFilesAfterEnv: ['<rootDir>/jest.setup.js'],
  // Whole pages in jsdom, while the browser journeys run beside them.
  testTimeout: 20_000,
  // The shared code's own specs run in mc-view; whether it gets our copies is asked here as well.
  roots: ['<rootDir>/src', '<rootDir>/../mc-common/src/singletons'],
  // mc-common and domain have no node_modules of their own; their imports and Babel's helpers come from here.
  modulePaths: ['<rootDir>/node_modules'],
  moduleNameMapper: { [`^(${SINGLETONS})(/.*)?$`]: '<rootDir>/node_modules/$1$2' },
};
