import { invalidInput } from './ctp-error.js';

export type Literal = string | number | boolean;

/** Reads a `where` text word by word; every failure is InvalidInput. */
export type WhereReader = {
  /** Takes the next word when it is `text` (a keyword in any case, or a sign). */
  accept: (text: string) => boolean;
  expect: (text: string) => void;
  takeName: () => string;
  takeLiteral: () => Literal;
  atEnd: () => boolean;
  fail: () => never;
};

type Token = { kind: 'string' | 'number' | 'word' | 'sign' | 'unknown'; text: string };

const TOKEN = /"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*|`[^`]+`)|(<=|>=|!=|<>|[=<>(),])|(\S)/g;

export function createWhereReader(where: string): WhereReader {
  const tokens = [...where.matchAll(TOKEN)].map(toToken);
  let position = 0;

  function fail(): never {
    const found = tokens[position]?.text ?? 'the end';
    throw invalidInput(
      `Malformed parameter: where: Syntax error while parsing 'where'. Unexpected ${found}.`,
    );
  }
  function accept(text: string): boolean {
    const token = tokens[position];
    const isMatch = token !== undefined && token.kind !== 'string' && token.text.toLowerCase() === text;
    if (isMatch) position += 1;
    return isMatch;
  }
  function take(...kinds: Token['kind'][]): Token {
    const token = tokens[position];
    if (token === undefined || !kinds.includes(token.kind)) return fail();
    position += 1;
    return token;
  }
  function takeLiteral(): Literal {
    if (accept('true')) return true;
    if (accept('false')) return false;
    const { kind, text } = take('string', 'number');
    return kind === 'number' ? Number(text) : text;
  }

  return {
    accept,
    expect: (text) => {
      if (!accept(text)) fail();
    },
    takeName: () => take('word').text.replaceAll('`', ''),
    takeLiteral,
    atEnd: () => position === tokens.length,
    fail,
  };
}

function toToken([text, quoted, number, word, sign]: RegExpMatchArray): Token {
  if (quoted !== undefined) return { kind: 'string', text: quoted.replaceAll(/\\(.)/g, '$1') };
  if (number !== undefined) return { kind: 'number', text: number };
  if (word !== undefined) return { kind: 'word', text: word };
  return { kind: sign === undefined ? 'unknown' : 'sign', text };
}
