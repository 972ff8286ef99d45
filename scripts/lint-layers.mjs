/**
 * Which layer may import what (docs/architecture.md), as entries of the ESLint configuration.
 * A file must match one entry only: a later `no-restricted-imports` replaces an earlier one.
 */

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Restriction */

const FRONT_ENDS = '{mc-app,mc-view,mc-common}/src';
const SPECS = ['**/*.spec.{ts,tsx}', '**/test-utils/**/*.{ts,tsx}'];

/** @satisfies {Record<string, Restriction>} */
const NO = {
  apollo: {
    regex: '^(@apollo/client|graphql-tag|graphql)(/|$)',
    message: 'Apollo is known to data/, test-utils/ and the entry point only.',
  },
  data: {
    regex: '(^|/)data(/|$)',
    message: 'data/ is not for this layer: take models as props (their types may be imported).',
    allowTypeImports: true,
  },
  features: {
    regex: '(^|/)features(/|$)',
    message: 'Not a feature from here: features/ is above, and features do not know each other.',
  },
  messages: {
    regex: '(^|/)messages$|^react-intl$|notifications$|^@commercetools-frontend/actions-global$',
    message: 'Words and notifications belong to features/ and ui/: return a result instead.',
  },
  router: { regex: '^react-router', message: 'The address belongs to pages: take links as props.' },
  shell: { regex: '(^|/)shell(/|$)', message: 'shell/ is above this layer.' },
  testUtils: { regex: '(^|/)test-utils(/|$)', message: 'test-utils/ is for specs.' },
  ui: { regex: '(^|/)ui(/|$)', message: 'ui/ is above this layer.' },
  wireTypes: {
    regex: '(^|/)generated(/|$)',
    message: 'Wire types stay in data/: map them to a model in a `to-*.ts`.',
  },
};

/**
 * What lies beside a feature's folder, seen from a file so many folders deep in it.
 * @param {number} depth
 * @returns {Restriction}
 */
function noNeighbour(depth) {
  return { regex: `^(\\.\\./){${depth}}(?!\\.\\.)`, message: NO.features.message };
}

/**
 * Catalogues of texts are read by every layer, and know none.
 * @returns {Restriction}
 */
function noLayerAbove() {
  return { regex: '^(\\.\\./)+(data|features|shell|ui)(/|$)', message: 'Catalogues are below all layers.' };
}

/**
 * Two entries: sources, and specs, which may also use test-utils/ and wire types (to fake answers).
 * @param {string} files
 * @param {Restriction[]} patterns
 * @param {string[]} [ignores]
 */
function layer(files, patterns, ignores = []) {
  const inSpecs = patterns.filter((pattern) => pattern !== NO.wireTypes);
  return [
    { files: [files], ignores: [...ignores, ...SPECS], rules: restrict([...patterns, NO.testUtils]) },
    { files: SPECS.map((spec) => [files, spec]), ignores, rules: restrict(inSpecs) },
  ];
}

/**
 * @param {Restriction[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrict(patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const ABOVE_DATA = [NO.features, NO.ui, NO.shell];
const INSIDE_FEATURE = [NO.apollo, NO.features, NO.shell, NO.wireTypes];

export const LAYERS = [
  ...layer(`${FRONT_ENDS}/data/**/*.{ts,tsx}`, [...ABOVE_DATA, NO.messages]),
  ...layer(`${FRONT_ENDS}/ui/**/*.{ts,tsx}`, [
    NO.apollo,
    NO.data,
    NO.features,
    NO.router,
    NO.shell,
    NO.wireTypes,
  ]),
  ...layer(`${FRONT_ENDS}/features/*/*.{ts,tsx}`, [...INSIDE_FEATURE, noNeighbour(1)]),
  ...layer(`${FRONT_ENDS}/features/*/*/*.{ts,tsx}`, [...INSIDE_FEATURE, noNeighbour(2)]),
  ...layer(`${FRONT_ENDS}/shell/**/*.{ts,tsx}`, [NO.apollo, NO.wireTypes], ['**/entry-point.tsx']),
  // The leaves: files beside the layers, words, assets.
  ...layer(
    `${FRONT_ENDS}/{*,i18n/**/*,assets/**/*}.{ts,tsx}`,
    [NO.apollo, NO.data, ...ABOVE_DATA],
    ['**/index.{ts,tsx}'],
  ),
  // Their texts lie in a folder data/ of their own.
  ...layer('mc-common/src/{explanations,message-types}/**/*.{ts,tsx}', [
    NO.apollo,
    NO.router,
    noLayerAbove(),
  ]),
  {
    files: ['domain/src/**/*.ts'],
    ignores: SPECS,
    rules: restrict([{ regex: '^[^.]', message: 'domain/ has no dependency at run time.' }]),
  },
];
