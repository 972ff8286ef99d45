import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkConnectYaml } from './check-connect-yaml.js';

const TEXT = readFileSync(new URL('../../../connect.yaml', import.meta.url), 'utf8');

describe('whatever the text', () => {
  it.each<[string, fc.Arbitrary<string>]>([
    ['any characters', fc.string({ unit: 'grapheme', maxLength: 200 })],
    [
      'the signs of YAML',
      fc.string({ unit: fc.constantFrom(...'[]{}-?:&*!|>\'"#%@, \n\ta'), maxLength: 200 }),
    ],
    [
      'a connect.yaml with a piece cut out',
      fc
        .tuple(fc.nat(TEXT.length), fc.nat(60))
        .map(([start, length]) => TEXT.slice(0, start) + TEXT.slice(start + length)),
    ],
  ])('%s: it is valid, or problems say why, in lines that it has', async (_name, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { valid, problems } = await checkConnectYaml(text);
        expect(valid).toBe(problems.length === 0);
        const lines = text.split(/\r\n|[\r\n]/).length;
        for (const { line } of problems) expect(line ?? 1).toBeLessThanOrEqual(lines);
      }),
    );
  });

  it('of thousands of problems a hundred are told', async () => {
    const { problems } = await checkConnectYaml(`deployAs: [${'{},'.repeat(2_000)}]`);
    expect(problems).toHaveLength(100);
  });

  it('two hundred unknown names do not repeat each other', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `name-${index}`);
    const { problems } = await checkConnectYaml(names.map((name) => `${name}: 1\n`).join(''));
    expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(100);
  });
});
