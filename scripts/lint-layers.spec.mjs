import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT } from './files.mjs';

const eslint = new ESLint({ cwd: ROOT });
const LAYERS = '@typescript-eslint/no-restricted-imports';

/**
 * The rules that a line of code breaks in a file.
 * @param {string} filePath from the repository root
 * @param {string} code
 */
async function brokenRules(filePath, code) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

/** @param {string} specifier */
function importOf(specifier) {
  return `import '${specifier}';`;
}

/** @type {[string, string, string][]} */
const FORBIDDEN_IMPORTS = [
  ['data does not import a feature', 'data/orders/use-orders.ts', '../../features/orders/order-table'],
  ['data does not import ui', 'data/orders/use-orders.ts', '../../ui/page'],
  ['data does not import the shell', 'data/orders/use-orders.ts', '../../shell/routes'],
  ['data does not import messages', 'data/orders/use-orders.ts', './messages'],
  ['data shows no notification', 'data/orders/use-orders.ts', '@commercetools-frontend/actions-global'],
  ['ui does not import data', 'ui/page.tsx', '../data/orders/use-orders'],
  ['ui does not import a feature', 'ui/page.tsx', '../features/orders/order-table'],
  ['ui does not import the shell', 'ui/page.tsx', '../shell/routes'],
  ['ui does not import the router', 'ui/page.tsx', 'react-router-dom'],
  ['ui does not import Apollo', 'ui/page.tsx', '@apollo/client'],
  ['a feature does not import another feature', 'features/orders/order-table.tsx', '../deployments/messages'],
  [
    'a folder of a feature does not import another feature',
    'features/orders/tab/row.tsx',
    '../../deployments/row',
  ],
  [
    'a feature does not import a feature by a long path',
    'features/orders/row.tsx',
    '../../features/deployments/row',
  ],
  ['a feature does not import the shell', 'features/orders/order-table.tsx', '../../shell/routes'],
  ['a feature does not import Apollo', 'features/orders/order-table.tsx', '@apollo/client'],
  ['a feature does not import a GraphQL document', 'features/orders/order-table.tsx', 'graphql-tag'],
  ['a feature does not import wire types', 'features/orders/order-table.tsx', '../../data/generated/gateway'],
  ['the shell does not import Apollo', 'shell/routes.tsx', '@apollo/client'],
  ['paths import no layer', 'paths.ts', './features/orders/order-table'],
  ['constants import no data', 'constants.ts', './data/orders/use-orders'],
  ['words import no layer', 'i18n/load-messages.ts', '../ui/page'],
  ['sources do not import test-utils', 'features/orders/order-table.tsx', '../../test-utils/render'],
];

for (const catalogue of ['explanations', 'message-types']) {
  test(`mc-common: ${catalogue} do not import a layer`, async () => {
    const file = `mc-common/src/${catalogue}/texts.tsx`;
    assert.deepEqual(await brokenRules(file, importOf('../ui/status-label')), [LAYERS]);
    assert.deepEqual(await brokenRules(file, importOf('./data/en.json')), []);
  });
}

for (const island of ['mc-app', 'mc-view', 'mc-common']) {
  for (const [rule, file, specifier] of FORBIDDEN_IMPORTS) {
    test(`${island}: ${rule}`, async () => {
      assert.deepEqual(await brokenRules(`${island}/src/${file}`, importOf(specifier)), [LAYERS]);
    });
  }
}

/** @type {[string, string, string][]} */
const ALLOWED_IMPORTS = [
  ['data imports Apollo', 'mc-app/src/data/use-orders.ts', importOf('@apollo/client')],
  ['the entry point imports Apollo', 'mc-app/src/shell/entry-point.tsx', importOf('@apollo/client')],
  ['a feature imports data', 'mc-app/src/features/orders/row.tsx', importOf('../../data/orders/use-orders')],
  [
    'a folder of a feature imports its feature',
    'mc-app/src/features/orders/tab/row.tsx',
    importOf('../messages'),
  ],
  [
    'a spec imports test-utils',
    'mc-app/src/features/orders/row.spec.tsx',
    importOf('../../test-utils/render'),
  ],
  [
    'ui imports a type of data',
    'mc-common/src/ui/notice.ts',
    "import type { ApiError } from '../data/api-error';\nexport type Notice = ApiError;",
  ],
  ['the domain imports its own files', 'domain/src/rights.ts', importOf('./tone.js')],
  ['a spec of the domain imports fast-check', 'domain/src/rights.spec.ts', importOf('fast-check')],
];

for (const [rule, file, code] of ALLOWED_IMPORTS) {
  test(`allowed: ${rule}`, async () => {
    assert.deepEqual(await brokenRules(file, code), []);
  });
}

/** @type {[string, string, string][]} */
const IMPURE = [
  ['a package', importOf('react'), LAYERS],
  ['a module of Node', importOf('node:fs'), LAYERS],
  ['Date.now', 'export const now: number = Date.now();', 'no-restricted-properties'],
  ['the present date', 'export const today: Date = new Date();', 'no-restricted-syntax'],
  ['Math.random', 'export const dice: number = Math.random();', 'no-restricted-properties'],
  ['window', 'export const origin: unknown = window.origin;', 'no-restricted-globals'],
  ['fetch', "export const answer: unknown = fetch('/');", 'no-restricted-globals'],
];

for (const [what, code, rule] of IMPURE) {
  test(`the domain does not use ${what}`, async () => {
    assert.deepEqual(await brokenRules('domain/src/rule.ts', code), [rule]);
  });
}

/** @type {[string, string, string][]} */
const HOUSE_STYLE = [
  ['a default export', 'export default 1;', 'no-restricted-syntax'],
  ['an enum', 'export enum Size { Small }', 'no-restricted-syntax'],
  ['a function in a constant', 'export const twice = (n: number): number => n * 2;', 'no-restricted-syntax'],
  [
    'an interface',
    'export interface Size { width: number }',
    '@typescript-eslint/consistent-type-definitions',
  ],
  ['any', 'export type Size = any;', '@typescript-eslint/no-explicit-any'],
  ['a console', "console.log('x');", 'no-console'],
];

for (const [what, code, rule] of HOUSE_STYLE) {
  test(`no source has ${what}`, async () => {
    assert.deepEqual(await brokenRules('gateway/src/size.ts', code), [rule]);
  });
}
