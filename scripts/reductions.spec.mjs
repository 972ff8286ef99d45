import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import reductions from '../mc-common/build/reductions.cjs';
import replacing from '../mc-common/build/replacing.cjs';
import { ROOT } from './files.mjs';

const { REDUCTIONS } = reductions;
const { createReplacing } = replacing;
const APPLICATION = `${ROOT}mc-app`;
const ELSEWHERE = '/elsewhere/node_modules/other/index.js';

/** A module that each reduction replaces. @type {Record<string, string>} */
const REPLACED = {
  'core-js-pure': 'core-js-pure/stable/map/index.js',
  sentry: '@sentry/react/build/esm/index.js',
  'apollo-production': '@apollo/client/core/ApolloClient.js',
  'resize-observer': '@juggle/resize-observer/lib/exports/resize-observer.js',
  'redux-logger': 'redux-logger/dist/redux-logger.js',
  buffer: 'buffer/index.js',
  'launch-darkly': 'launchdarkly-js-client-sdk/dist/ldclient.es.js',
  lodash: 'lodash/isEqual.js',
  moment: 'moment/dist/moment.js',
  'shell-parts': '@commercetools-frontend/application-shell/dist/index-ac7ed4f7.esm.js',
};

const changed = await mkdtemp(path.join(tmpdir(), 'reductions-'));
after(() => rm(changed, { recursive: true }));

for (const reduction of REDUCTIONS) {
  const { name, restsOn, importedBy, isEdit } = reduction;
  const location = `${APPLICATION}/node_modules/${REPLACED[name]}`;

  describe(`the reduction ${name}`, () => {
    test('fits what is installed', () => {
      assert.doesNotThrow(() => createReplacing(APPLICATION, [reduction]));
      assert.equal(createReplacing(APPLICATION, [reduction]).replaces(location), true);
    });

    for (const file of Object.keys(restsOn ?? {})) {
      const start = () =>
        createReplacing(changed, [{ ...reduction, restsOn: { [file]: restsOn?.[file] ?? '' } }]);
      const copy = path.join(changed, 'node_modules', file);

      test(`fails when ${file} is gone or changes`, async () => {
        assert.throws(start, { message: `${file} is no longer there, which reduction "${name}" rests on.` });
        await mkdir(path.dirname(copy), { recursive: true });
        await copyFile(path.join(APPLICATION, 'node_modules', file), copy);
        assert.doesNotThrow(start);
        await writeFile(copy, '// another version');
        assert.throws(start, { message: /has changed\. Does reduction/ });
        await rm(copy);
      });
    }

    test('fails when nothing is left to replace', async () => {
      const replacer = createReplacing(APPLICATION, [reduction]);
      assert.equal(replacer.replace('', ELSEWHERE), null);
      assert.throws(replacer.checkUse, {
        message: `Nothing is left for these reductions to replace: ${name}.`,
      });
      replacer.replace(await readFile(location, 'utf8'), location);
      assert.doesNotThrow(replacer.checkUse);
    });

    test(isEdit ? 'fits a CommonJS module' : 'fails when a CommonJS module requires what it replaces', () => {
      const { checkUsers } = createReplacing(APPLICATION, [reduction]);
      const check = () => checkUsers(location, { importers: [], isRequired: true });
      if (isEdit) assert.doesNotThrow(check);
      else assert.throws(check, { message: /fits imports only/ });
    });

    if (importedBy) {
      test('fails when someone else imports what it replaces', () => {
        const { checkUsers } = createReplacing(APPLICATION, [reduction]);
        assert.doesNotThrow(() => checkUsers(location, { importers: [location], isRequired: false }));
        assert.throws(() => checkUsers(location, { importers: [ELSEWHERE], isRequired: false }), {
          message: `${ELSEWHERE} imports ${location}, which reduction "${name}" does not expect.`,
        });
      });
    }
  });
}
