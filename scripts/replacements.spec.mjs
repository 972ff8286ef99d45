import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import apollo from '../mc-common/build/reductions/apollo-production.cjs';
import buffer from '../mc-common/build/reductions/buffer.cjs';
import coreJs from '../mc-common/build/reductions/core-js-pure.cjs';
import launchDarkly from '../mc-common/build/reductions/launch-darkly.cjs';
import lodash from '../mc-common/build/reductions/lodash.cjs';
import moment from '../mc-common/build/reductions/moment.cjs';
import shell from '../mc-common/build/reductions/shell-parts.cjs';

const folder = await mkdtemp(path.join(tmpdir(), 'replacements-'));
after(() => rm(folder, { recursive: true }));

/** Runs the source of a module. @param {string} source @returns {Promise<any>} */
function load(source) {
  return import(toAddress(source));
}

/** @param {string} source */
function toAddress(source) {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** @param {string} entry */
function replaceCoreJs(entry) {
  return coreJs.coreJsPure.replace('', `/node_modules/core-js-pure/${entry}.js`);
}

/** @param {string} sdk source of what is loaded late */
function loadLaunchDarkly(sdk) {
  const source = launchDarkly.launchDarkly.replace('', '');
  return load(source.replace('./ldclient.es.js?whole', toAddress(sdk)));
}

for (const [entry, used, expected] of /** @type {[string, (native: any) => unknown, unknown][]} */ ([
  ['stable/array/from', (from) => from(new Set([1, 2])), [1, 2]],
  ['stable/object/from-entries/index', (fromEntries) => fromEntries([['one', 1]]), { one: 1 }],
  [
    'features/instance/flat-map',
    (method) => method([1, 2]).call([1, 2], (/** @type {number} */ n) => [n, n]),
    [1, 1, 2, 2],
  ],
  ['features/instance/flags', (flags) => flags(/x/gi), 'gi'],
  [
    'actual/get-iterator-method',
    (find) => [find('ab')?.call('ab').next().value, find(null)],
    ['a', undefined],
  ],
  ['full/symbol/to-string-tag', (symbol) => symbol, Symbol.toStringTag],
])) {
  test(`core-js-pure: ${entry} is the browser's own`, async () => {
    const module = await load(replaceCoreJs(entry));
    assert.deepEqual(used(module.default), expected);
  });
}

for (const entry of ['stable/array/group', 'internals/array-iteration']) {
  test(`core-js-pure: ${entry}, which it does not know, fails the build`, () => {
    assert.throws(() => replaceCoreJs(entry), { message: /No built-in is known/ });
  });
}

test('Apollo is told that nobody develops with it', () => {
  const { replace } = apollo.apolloProduction;
  assert.equal(replace('if (globalThis.__DEV__ !== false) warn();', ''), 'if (false) warn();');
});

test('Apollo that asks in another way fails the build', () => {
  assert.throws(() => apollo.apolloProduction.replace('if (globalThis.__DEV__) warn();', ''), {
    message: /asks in another way/,
  });
});

test('another major version of lodash fails the build', async () => {
  await mkdir(path.join(folder, 'lodash'));
  const replaceWith = async (/** @type {string} */ version) => {
    await writeFile(path.join(folder, 'lodash/package.json'), JSON.stringify({ version }));
    return lodash.lodash.replace('', `${folder}/lodash/get.js`);
  };
  assert.equal(await replaceWith('4.17.23'), "export { default } from 'lodash-es/get.js';");
  await assert.rejects(replaceWith('5.0.0'), { message: /what lodash 5\.0\.0 is/ });
});

test('the Buffer measures a text in bytes', async () => {
  const { Buffer: replacement } = await load(buffer.buffer.replace('', '/node_modules/buffer/index.js'));
  assert.equal(replacement.byteLength('Größe €'), Buffer.byteLength('Größe €'));
  assert.equal(replacement.isBuffer({}), false);
});

test('moment knows the time zone and the offset of others', async () => {
  const { default: replacement } = await load(
    moment.moment.replace('', '/node_modules/moment/dist/moment.js'),
  );
  assert.equal(replacement.tz.guess(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  assert.equal(replacement().tz('Asia/Kolkata').format(), '+05:30');
  assert.equal(replacement().tz('Etc/UTC').format(), '+00:00');
  assert.equal(replacement().tz('Etc/UTC').zoneAbbr(), 'UTC');
});

test('LaunchDarkly answers as its client does, once that is loaded', async () => {
  const { initialize } = await loadLaunchDarkly(`export const initialize = (id, context) => ({
    waitForInitialization: async (seconds) => [id, context, seconds],
    identify: async (next) => next,
    on: () => {},
    allFlags: () => ({ one: true }),
    variation: (name, fallback) => fallback,
  });`);
  const client = initialize('id', 'context', {});
  assert.deepEqual(await client.waitForInitialization(2), ['id', 'context', 2]);
  assert.deepEqual(client.allFlags(), { one: true });
  assert.equal(client.variation('two', 'fallback'), 'fallback');
  assert.equal(await client.identify('next'), 'next');
});

test('LaunchDarkly that cannot be loaded is one that does not answer', async () => {
  const { initialize } = await loadLaunchDarkly('throw new Error("Not there");');
  await assert.rejects(initialize('id', {}, {}).waitForInitialization(0.1), { message: 'Not there' });
});

test('LaunchDarkly that loads too late is not waited for', async () => {
  const { initialize } = await loadLaunchDarkly('await new Promise((done) => setTimeout(done, 300));');
  await assert.rejects(initialize('id', {}, {}).waitForInitialization(0.05), { message: 'Too late' });
});

/** As much of the shell as is edited; `lazy` gives back how to load. @param {string[]} parts */
function shellWith(parts) {
  const exported = parts.map(
    (part, index) =>
      `export const part${index} = lazy(() => import('./${part}-1.js').catch(() => '${part}'));`,
  );
  return [
    'const lazy = (load) => load;',
    ...exported,
    'const ApplicationShell = props => {',
    '};',
    'export { ApplicationShell };',
  ].join('\n');
}

const PARTS = [
  'navbar',
  'project-container',
  'application-shell-splitter',
  'requests-in-flight-loader',
  'user-settings-menu',
];

test('a part of the shell that has been loaded is there at once', async () => {
  const edited = await load(shell.shellParts.replace(shellWith(PARTS), ''));
  /** @type {string[]} */
  const shown = [];
  const show = (/** @type {string} */ part) => shown.push(part);
  edited.part0().then(show);
  assert.deepEqual(shown, []);
  edited.ApplicationShell();
  await new Promise((done) => setTimeout(done, 50));
  edited.part1().then(show);
  assert.deepEqual(shown, ['navbar', 'project-container']);
});

test('a shell that loads its parts in another way fails the build', () => {
  assert.throws(() => shell.shellParts.replace(shellWith(PARTS.slice(1)), ''), {
    message: /no longer exactly one/,
  });
});
