import type { ConfigurationValue } from './configuration.js';

/** Lines of a `.env` text; line numbers count from 1. */
export type DotenvReading = {
  values: (ConfigurationValue & { line: number })[];
  problems: { line: number; problem: 'notAnAssignment' | 'badKey' | 'notClosed' | 'duplicateKey' }[];
};

const ASSIGNMENT = /^\s*(?:export\s+)?([^\s=]+)\s*=[ \t]*(.*)$/s;
const KEY = /^\w+$/;
const PLAIN = /^[^\s'"`#]+$/;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/**
 * Reads the text of a `.env` file as the usual tools do: comments, `export`, single, double and back quotes over several
 * lines. Never throws; what cannot be read is told by its line. Of a repeated key the last value counts.
 */
export function parseDotenv(text: string): DotenvReading {
  const lines = text.split(/\r\n|\n|\r/);
  const reading: DotenvReading = { values: [], problems: [] };
  let next = 0;
  while (next < lines.length) next = readLine(lines, next, reading);
  return reading;
}

/** Writes values so that parseDotenv() reads the same. */
export function formatDotenv(values: readonly ConfigurationValue[]): string {
  return values.map(({ key, value }) => `${key}=${quoted(value)}\n`).join('');
}

function readLine(lines: readonly string[], index: number, { values, problems }: DotenvReading): number {
  const text = lines[index] ?? '';
  const line = index + 1;
  if (text.trim() === '' || text.trimStart().startsWith('#')) return index + 1;
  const [, key = '', rest = ''] = ASSIGNMENT.exec(text) ?? [];
  if (key === '') {
    problems.push({ line, problem: 'notAnAssignment' });
    return index + 1;
  }
  const { value, next } = readValue(lines, index, rest);
  if (value === null) problems.push({ line, problem: 'notClosed' });
  else if (!KEY.test(key)) problems.push({ line, problem: 'badKey' });
  else {
    const place = values.findIndex((known) => known.key === key);
    if (place >= 0) {
      problems.push({ line, problem: 'duplicateKey' });
      values.splice(place, 1);
    }
    values.push({ key, value, line });
  }
  return next;
}

/** `value` null: a quote is not closed. */
function readValue(
  lines: readonly string[],
  index: number,
  rest: string,
): { value: string | null; next: number } {
  const [quote = ''] = rest;
  if (!`'"\``.includes(quote) || quote === '') return { value: withoutComment(rest), next: index + 1 };
  const text = [rest.slice(1), ...lines.slice(index + 1)].join('\n');
  const end = endOfQuote(text, quote);
  if (end < 0) return { value: null, next: index + 1 };
  const inner = text.slice(0, end);
  const next = index + inner.split('\n').length;
  return { value: quote === '"' ? unescaped(inner) : inner, next };
}

function endOfQuote(text: string, quote: string): number {
  for (let place = 0; place < text.length; place += 1) {
    if (quote === '"' && text[place] === '\\') place += 1;
    else if (text[place] === quote) return place;
  }
  return -1;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_all, character: string) => ESCAPED.get(character) ?? character);
}

function withoutComment(text: string): string {
  const comment = /(?:^|\s)#/.exec(text);
  return (comment ? text.slice(0, comment.index) : text).trim();
}

function quoted(value: string): string {
  if (value === '' || PLAIN.test(value)) return value;
  const escaped = value
    .replaceAll(/["\\]/g, (character) => `\\${character}`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
    .replaceAll('\t', String.raw`\t`);
  return `"${escaped}"`;
}
