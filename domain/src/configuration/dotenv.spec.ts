import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyKey } from '../test-utils/configuration-arbitraries.js';
import { formatDotenv, parseDotenv } from './dotenv.js';

describe('the text of a .env file', () => {
  it.each([
    ['KEY=value', 'value'],
    ['KEY = value', 'value'],
    ['  KEY=value  ', 'value'],
    ['export KEY=value', 'value'],
    ['KEY=', ''],
    ['KEY=a b', 'a b'],
    ['KEY=a=b', 'a=b'],
    ['KEY=value # note', 'value'],
    ['KEY=val#ue', 'val#ue'],
    ['KEY=# note', ''],
    ["KEY='a # b'", 'a # b'],
    ['KEY="a # b" # note', 'a # b'],
    ['KEY=`a "b" c`', 'a "b" c'],
    [String.raw`KEY="a\nb\tc\rd"`, 'a\nb\tc\rd'],
    [String.raw`KEY="a\"b\\c\xd"`, String.raw`a"b\cxd`],
    [String.raw`KEY='a\nb'`, String.raw`a\nb`],
    ['KEY="a\nb"', 'a\nb'],
    ["KEY='a\r\nb'", 'a\nb'],
    ['KEY=""', ''],
    ['KEY={"a":1}', '{"a":1}'],
    ['# note\n\nKEY=value', 'value'],
  ])('%j gives %j', (text, value) => {
    expect(parseDotenv(text)).toMatchObject({ values: [{ key: 'KEY', value }], problems: [] });
  });

  it('tells the line of each value', () => {
    const { values } = parseDotenv('A=1\r\n# note\nB="2\n3"\n\nC=4');
    expect(values).toEqual([
      { key: 'A', value: '1', line: 1 },
      { key: 'B', value: '2\n3', line: 3 },
      { key: 'C', value: '4', line: 6 },
    ]);
  });

  it.each([
    ['no assignment', [], [{ line: 1, problem: 'notAnAssignment' }]],
    ['=value', [], [{ line: 1, problem: 'notAnAssignment' }]],
    ['A-B=1\nC=2', ['C'], [{ line: 1, problem: 'badKey' }]],
    ['A="1\nB=2', ['B'], [{ line: 1, problem: 'notClosed' }]],
    ['A=1\nA=2', ['A'], [{ line: 2, problem: 'duplicateKey' }]],
  ])('%j has problems and keeps what can be read', (text, keys, problems) => {
    const reading = parseDotenv(text);
    expect(reading.values.map(({ key }) => key)).toEqual(keys);
    expect(reading.problems).toEqual(problems);
  });

  it('counts the last value of a repeated key', () => {
    expect(parseDotenv('A=1\nA=2').values).toEqual([{ key: 'A', value: '2', line: 2 }]);
  });

  it('is nothing when there is nothing', () => {
    expect(parseDotenv('')).toEqual({ values: [], problems: [] });
    expect(formatDotenv([])).toBe('');
  });

  it('quotes only what needs it', () => {
    expect(
      formatDotenv([
        { key: 'A', value: 'plain' },
        { key: 'B', value: 'a b' },
        { key: 'C', value: '' },
      ]),
    ).toBe('A=plain\nB="a b"\nC=\n');
  });

  it('is read as it was written', () => {
    const values = fc.uniqueArray(fc.record({ key: anyKey, value: fc.string({ unit: 'binary' }) }), {
      selector: ({ key }) => key,
    });
    const nasty = fc.constantFrom('\n', '"', '\\', "'", '`', '#', ' ', '\r', '\t', '$', '=', String.raw`\n`);
    const nastyValues = fc.uniqueArray(
      fc.record({ key: anyKey, value: fc.array(nasty).map((parts) => parts.join('')) }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(fc.oneof(values, nastyValues), (written) => {
        const { values: read, problems } = parseDotenv(formatDotenv(written));
        expect(problems).toEqual([]);
        expect(read.map(({ key, value }) => ({ key, value }))).toEqual(written);
      }),
    );
  });

  it('of any kind is read without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expect(parseDotenv(text).values).toEqual(expect.any(Array))),
    );
  });

  it('with a quote that is never closed is read at once', () => {
    const text = `A="${'\nB=1'.repeat(50_000)}`;
    const { values, problems } = parseDotenv(text);
    expect(problems[0]).toEqual({ line: 1, problem: 'notClosed' });
    expect(values).toHaveLength(1);
  });
});
