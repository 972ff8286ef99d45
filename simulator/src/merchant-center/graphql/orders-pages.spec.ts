import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../../schemas/ctp.graphql', import.meta.url), 'utf8'));
const documents = new URL('../../../orders-pages/src/data/', import.meta.url);
const files = readdirSync(documents).filter((file) => file.endsWith('.graphql'));

it('the order pages have documents to check', () => {
  expect(files.length).toBeGreaterThan(0);
});

it.each(files)('the document %s of the order pages is valid', (file) => {
  expect(validate(schema, parse(readFileSync(new URL(file, documents), 'utf8')))).toEqual([]);
});
