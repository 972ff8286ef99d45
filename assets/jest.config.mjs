export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'json', 'node'],
  transform: {},
};
