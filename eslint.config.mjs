import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';
import { LAYERS } from './scripts/lint-layers.mjs';

const TYPESCRIPT = '**/*.{ts,tsx}';
const REACT = '{mc-app,mc-view,mc-common,simulator/orders-pages}/**/*.{ts,tsx}';
const SPECS = '**/*.spec.{ts,tsx}';

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it has one name everywhere.',
};
const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };
const NO_FUNCTION_CONSTANT = {
  selector:
    ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator[init.type=/^(Arrow)?Function/]:not([id.typeAnnotation])',
  message: 'Declare it as a function.',
};
const SYNTAX = [NO_ENUM, NO_FUNCTION_CONSTANT];
const NO_CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'domain/ has no clock: take `now` as an argument.',
};
const OUTSIDE_WORLD = [
  'window',
  'document',
  'fetch',
  'process',
  'localStorage',
  'sessionStorage',
  'performance',
];

export default defineConfig(
  {
    ignores: [
      '**/{node_modules,dist,public,coverage,test-results,.cache}/**',
      '**/generated/**',
      '**/*.generated.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': typescript.plugin },
  },
  eslint.configs.recommended,
  {
    rules: {
      // TypeScript knows the globals of each island, in the scripts as well.
      'no-undef': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...SYNTAX],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
    },
  },
  {
    files: [TYPESCRIPT],
    extends: [typescript.configs.recommended, typescript.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: [REACT],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['domain/src/**/*.ts'],
    ignores: [SPECS],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: NO_CLOCK.message },
        { object: 'Math', property: 'random', message: 'domain/ gives the same answer every time.' },
      ],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_CLOCK, ...SYNTAX],
    },
  },
  LAYERS,
  // Programs for a terminal.
  { files: ['**/*.mjs'], rules: { 'no-console': 'off' } },
  // Their readers ask for a default export, or for CommonJS.
  {
    files: ['**/*.config.{js,cjs,mjs,ts}', '**/custom-*-config.mjs', '**/*.d.ts', 'e2e/harness/run-stack.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SYNTAX] },
  },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
