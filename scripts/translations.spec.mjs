import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { ROOT } from './files.mjs';
import { findUnusedMessages, LANGUAGES, readMessages, TRANSLATED } from './messages.mjs';

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */
/** @typedef {Record<string, string>} Words by message id */

/** For each message id, the languages in which the translation is rightly the English text. */
const SAME_AS_ENGLISH = await readJson('scripts/i18n-same-as-english.json');

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
}

/**
 * @param {string} folder
 * @param {string} language
 * @returns {Promise<Words>}
 */
function readWords(folder, language) {
  return readJson(`${folder}/src/i18n/data/${language}.json`);
}

/**
 * What a text takes in: arguments with their kind, and tags; the same name twice counts once.
 * @param {string} text
 */
function placeholders(text) {
  const names = new Set();
  /** @param {Element[]} elements */
  function collect(elements) {
    for (const element of elements) {
      if (isLiteralElement(element) || isPoundElement(element)) continue;
      names.add(`${element.value}:${element.type}`);
      if (isTagElement(element)) collect(element.children);
      if (isPluralElement(element) || isSelectElement(element)) {
        Object.values(element.options).forEach((option) => collect(option.value));
      }
    }
  }
  collect(parse(text));
  return [...names].sort();
}

for (const folder of TRANSLATED) {
  test(`${folder}: no two messages have the same id`, async () => {
    const ids = (await readMessages(folder)).map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  test(`${folder}: every message is used`, async () => {
    const unused = await findUnusedMessages(folder, await readMessages(folder));
    assert.deepEqual(
      unused.map(({ id, file }) => `${id} (${file})`),
      [],
    );
  });

  for (const language of LANGUAGES) {
    test(`${folder}, ${language}: has exactly the messages of the sources`, async () => {
      const ids = (await readMessages(folder)).map(({ id }) => id).sort();
      assert.deepEqual(Object.keys(await readWords(folder, language)).sort(), ids);
    });

    test(`${folder}, ${language}: takes in the same values as English`, async () => {
      const [english, words] = await Promise.all([readWords(folder, 'en'), readWords(folder, language)]);
      for (const [id, text] of Object.entries(words)) {
        assert.deepEqual(placeholders(text), placeholders(english[id] ?? ''), id);
      }
    });

    test(`${folder}, ${language}: is translated, but for the listed messages`, async () => {
      const [english, words] = await Promise.all([readWords(folder, 'en'), readWords(folder, language)]);
      const same = Object.keys(words).filter((id) => words[id] === english[id]);
      const listed = Object.keys(words).filter((id) => SAME_AS_ENGLISH[id]?.includes(language));
      assert.deepEqual(same.sort(), listed.sort());
    });
  }
}
