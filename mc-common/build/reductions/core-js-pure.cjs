/**
 * The kit is compiled against copies of the language's built-ins (`core-js-pure`). The Merchant Center runs in current
 * browsers, which have every one of them: each entry becomes the browser's own.
 */

const ENTRY =
  /\/(?:core-js-pure\/(?:actual|features|full|stable)|@babel\/runtime-corejs3\/core-js(?:-stable)?)\/(.+?)(?:\/index)?\.js$/;

const GLOBALS = new Map([
  ['global-this', 'globalThis'],
  ['map', 'Map'],
  ['parse-float', 'parseFloat'],
  ['parse-int', 'parseInt'],
  ['promise', 'Promise'],
  ['set', 'Set'],
  ['set-timeout', 'setTimeout'],
  ['symbol', 'Symbol'],
  ['url', 'URL'],
  ['url-search-params', 'URLSearchParams'],
  ['weak-map', 'WeakMap'],
]);

/** @type {Record<string, string[]>} */
const STATICS = {
  Array: ['from', 'is-array'],
  JSON: ['stringify'],
  Number: ['is-finite', 'is-integer'],
  Object: [
    'assign',
    'create',
    'define-properties',
    'define-property',
    'entries',
    'freeze',
    'from-entries',
    'get-own-property-descriptor',
    'get-own-property-descriptors',
    'get-own-property-names',
    'get-own-property-symbols',
    'get-prototype-of',
    'keys',
    'set-prototype-of',
    'values',
  ],
  Reflect: ['construct', 'get', 'get-own-property-descriptor', 'has', 'own-keys', 'set'],
  Symbol: ['async-iterator', 'for', 'has-instance', 'iterator', 'to-primitive', 'to-string-tag'],
};

const METHODS = [
  'bind',
  'concat',
  'ends-with',
  'every',
  'fill',
  'filter',
  'find',
  'find-index',
  'flags',
  'flat-map',
  'for-each',
  'includes',
  'index-of',
  'keys',
  'map',
  'match-all',
  'push',
  'reduce',
  'reverse',
  'slice',
  'some',
  'sort',
  'splice',
  'starts-with',
  'trim',
  'unshift',
  'values',
];

const FUNCTIONS = new Map([
  ['number/is-nan', 'Number.isNaN'],
  ['get-iterator-method', '(value) => (value == null ? undefined : value[Symbol.iterator])'],
]);

const NATIVES = new Map([
  ...GLOBALS,
  ...FUNCTIONS,
  ...Object.entries(STATICS).flatMap(([owner, names]) =>
    names.map(
      (name) => /** @type {const} */ ([`${owner.toLowerCase()}/${name}`, `${owner}.${inCamelCase(name)}`]),
    ),
  ),
  ...METHODS.map(
    (name) => /** @type {const} */ ([`instance/${name}`, `(value) => value.${inCamelCase(name)}`]),
  ),
]);

/** @param {string} name */
function inCamelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @type {import('../reductions.cjs').Reduction} */
exports.coreJsPure = {
  name: 'core-js-pure',
  // Whatever else of it were loaded would bring most of it along.
  files: new RegExp(`${ENTRY.source}|/core-js-pure/`),
  replace: (_, file) => {
    const entry = ENTRY.exec(file)?.[1];
    const native = entry && NATIVES.get(entry);
    if (!native) {
      throw new Error('No built-in is known for it: add it here, if every current browser has it.');
    }
    return `export default ${native};`;
  },
};
