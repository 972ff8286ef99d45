import { invalidInput } from '../ctp-error.js';

export type Literal = string | number | boolean;

/** Reads a `where` text word by word; every failure is InvalidInput. */
export type WhereReader = {
  /** Takes the next word when it is `text` (a keyword in any case, or a sign). */
  accept: (text: string) => boolean;
  expect: (text: string) => void;
  takeName: () => string;
  /** One literal, or the values that a variable stands for. */
  takeLiterals: () => Literal[];
  atEnd: () => boolean;
  fail: () => never;
};

/** Values of `var.<name>` parameters, for `:name` in a predicate. */
export type Variables = Readonly<Record<string, readonly string[]>>;

type Token = { kind: 'string' | 'number' | 'variable' | 'word' | 'sign' | 'unknown'; text: string };

const TOKEN =
  /"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|:([A-Za-z_]\w*)|([A-Za-z_][\w-]*|`[^`]+`)|(<=|>=|!=|<>|[=<>(),])|(\S)/g;

export function createWhereReader(where: string, variables: Variables = {}): WhereReader {
  const tokens = [...where.matchAll(TOKEN)].map(toToken);
  let position = 0;

  function fail(): never {
    const found = tokens[position];
    const problem = found === undefined ? 'The predicate ends too early' : `Unexpected ${found.text}`;
    throw invalidInput(`Malformed parameter: where: Syntax error while parsing 'where'. ${problem}.`);
  }
  function accept(text: string): boolean {
    const token = tokens[position];
    const isMatch = (token?.kind === 'word' || token?.kind === 'sign') && token.text.toLowerCase() === text;
    if (isMatch) position += 1;
    return isMatch;
  }
  function take(...kinds: Token['kind'][]): Token {
    const token = tokens[position];
    if (token === undefined || !kinds.includes(token.kind)) return fail();
    position += 1;
    return token;
  }
  function takeLiterals(): Literal[] {
    if (accept('true')) return [true];
    if (accept('false')) return [false];
    const { kind, text } = take('string', 'number', 'variable');
    if (kind === 'variable') return valuesOf(text);
    return [kind === 'number' ? Number(text) : text];
  }
  function valuesOf(name: string): Literal[] {
    const values = variables[name];
    if (values !== undefined) return values.map(toLiteral);
    throw invalidInput(`Malformed parameter: where: The variable '${name}' has no value (var.${name}).`);
  }

  return {
    accept,
    expect: (text) => {
      if (!accept(text)) fail();
    },
    takeName: () => take('word').text.replaceAll('`', ''),
    takeLiterals,
    atEnd: () => position === tokens.length,
    fail,
  };
}

/** A variable's value is written as in a query string: quotes are optional. */
function toLiteral(text: string): Literal {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.replaceAll(/^"(.*)"$/g, '$1');
}

function toToken([text, quoted, number, variable, word, sign]: RegExpMatchArray): Token {
  if (quoted !== undefined) return { kind: 'string', text: quoted.replaceAll(/\\(.)/g, '$1') };
  if (number !== undefined) return { kind: 'number', text: number };
  if (variable !== undefined) return { kind: 'variable', text: variable };
  if (word !== undefined) return { kind: 'word', text: word };
  return { kind: sign === undefined ? 'unknown' : 'sign', text };
}
