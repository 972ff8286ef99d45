import { Lexer, Parser } from 'yaml';

/** A connect.yaml has seven levels. */
const MAX_LEVELS = 100;

/**
 * Whether it has more levels than may be read. Reading is recursive, and a regular expression that is compiled where
 * the stack ends is fatal to V8: it would end the whole gateway, from a worker too.
 */
export function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // Only what is open matters here, not what is done.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > MAX_LEVELS) return true;
  }
  return false;
}
