import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { LANGUAGES, readCatalogues } from './read-catalogues.mjs';

const CATALOGUES = await readCatalogues(fileURLToPath(new URL('../catalogues', import.meta.url)));
const MANIFEST_SCHEMA = await readJson('../manifest.schema.json');

async function readJson(file) {
  return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'));
}

/** With the validator of the browsers. */
function problemsOf(document, schema) {
  return new Validator(schema, '2020-12', false).validate(document).errors.map(({ error }) => error);
}

function parse({ content }) {
  return JSON.parse(content.toString('utf8'));
}

it('the catalogues are those that the front ends know', () => {
  expect(CATALOGUES.map(({ name }) => name)).toEqual(['message-types', 'report-explanations']);
});

it('the schema of the manifest uses only what JSON Schema knows', () => {
  expect(() => new Ajv2020({ strict: true }).compile(MANIFEST_SCHEMA)).not.toThrow();
});

describe.each(CATALOGUES.map((catalogue) => [catalogue.name, catalogue]))(
  'the catalogue %s',
  (name, catalogue) => {
    const schema = parse(catalogue.schema);
    const [english] = catalogue.documents.map(parse);
    const [id, text] = Object.entries(english.texts)[0];

    function withText(change) {
      return { ...english, texts: { [id]: change(structuredClone(text)) } };
    }

    /** The first text of whatever the catalogue holds for an id, replaced. */
    function withWords(words) {
      return withText((old) => ({ ...old, [Object.keys(old)[0]]: words }));
    }

    it('has a schema that uses only what JSON Schema knows', () => {
      expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
    });

    it.each(catalogue.documents.map((document) => [document.language, document]))(
      'fits its schema in %s',
      (_language, document) => {
        expect(problemsOf(parse(document), schema)).toEqual([]);
      },
    );

    it('has the same ids in every language', () => {
      const ids = catalogue.documents.map((document) => Object.keys(parse(document).texts).sort());
      expect(ids).toEqual(LANGUAGES.map(() => Object.keys(english.texts).sort()));
    });

    it.each([
      ['a tag', 'Order <b>created</b>'],
      ['a line break', 'Order\ncreated'],
      ['a control character', 'Order\u0000created'],
      ['a turned direction of reading', 'Order \u202edetaerc'],
      ['no text at all', ''],
      ['more text than there is room for', 'a'.repeat(1000)],
      ['something else than a text', 7],
    ])('refuses %s', (_what, words) => {
      expect(problemsOf(withWords(words), schema)).not.toEqual([]);
    });

    it.each([
      ['version 2', { ...english, version: 2 }],
      ['a language that nobody asks for', { ...english, language: 'nl' }],
      ['texts without their ids', { ...english, texts: Object.values(english.texts) }],
      ['no texts', { ...english, texts: {} }],
      ['an id that is no word', { ...english, texts: { 'constructor.prototype': text } }],
      ['an id that is reserved', JSON.parse(`{"version":1,"language":"en","texts":{"__proto__":{}}}`)],
      ['a page of HTML', '<!doctype html>'],
      ['nothing', null],
    ])('refuses %s', (_what, document) => {
      expect(problemsOf(document, schema)).not.toEqual([]);
    });

    it('refuses a text with a part that nobody shows', () => {
      expect(
        problemsOf(
          withText((old) => ({ ...old, link: 'https://example.com' })),
          schema,
        ),
      ).not.toEqual([]);
    });

    it('accepts an id that is new', () => {
      expect(problemsOf({ ...english, texts: { ...english.texts, SomethingNew: text } }, schema)).toEqual([]);
    });
  },
);
