import { TextDecoder, TextEncoder } from 'node:util';
import { fitsCatalogue } from './fits-catalogue';

Object.assign(globalThis, { TextDecoder });

function fits(catalogue: string, document: unknown): Promise<boolean | null> {
  return fitsCatalogue(catalogue, Uint8Array.from(new TextEncoder().encode(JSON.stringify(document))));
}

const NAMES = { version: 1, language: 'en', texts: { OrderCreated: { name: 'Order placed' } } };

it.each([
  ['message-types', NAMES, true],
  ['report-explanations', NAMES, false],
  ['message-types', { ...NAMES, version: 2 }, false],
  ['names-of-stars', NAMES, null],
])('whether the catalogue %s can be shown with %j is told: %s', async (catalogue, document, answer) => {
  expect(await fits(catalogue, document)).toBe(answer);
});
