import { invalidInput } from '../ctp-error.js';
import { refuseOtherThanDates } from './instants.js';
import { createWhereReader, type Literal, type Variables, type WhereReader } from './where-reader.js';

const SIGNS = ['=', '!=', '<>', '<=', '>=', '<', '>'] as const;

type Sign = (typeof SIGNS)[number];

/** What a predicate asks of one field. */
export type FieldTest =
  | { kind: 'compare'; sign: Sign; literal: Literal }
  | { kind: 'in'; literals: readonly Literal[] }
  | { kind: 'contains'; each: boolean; literals: readonly Literal[] }
  | { kind: 'defined' }
  | { kind: 'empty' }
  | { kind: 'nested'; condition: Condition };

/** A parsed `where` predicate. */
export type Condition =
  | { kind: 'and' | 'or'; conditions: readonly Condition[] }
  | { kind: 'not'; condition: Condition }
  | { kind: 'field'; name: string; test: FieldTest };

type CheckName = (name: string) => void;

/**
 * Reads comparisons, `in`, `contains`, `is defined`, `is empty`, `and`, `or`, `not`, parentheses, nested fields and variables.
 * Throws InvalidInput for a syntax error, a top-level field that is not in `fields`, and a date that is none.
 */
export function parseWhere(where: string, fields: readonly string[], variables?: Variables): Condition {
  const reader = createWhereReader(where, variables);
  const condition = disjunction(reader, (name) => {
    if (!fields.includes(name)) {
      throw invalidInput(`Malformed parameter: where: The field '${name}' does not exist.`);
    }
  });
  if (!reader.atEnd()) return reader.fail();
  refuseOtherThanDates(condition);
  return condition;
}

function disjunction(reader: WhereReader, checkName: CheckName): Condition {
  const first = conjunction(reader, checkName);
  const conditions = [first];
  while (reader.accept('or')) conditions.push(conjunction(reader, checkName));
  return conditions.length === 1 ? first : { kind: 'or', conditions };
}

function conjunction(reader: WhereReader, checkName: CheckName): Condition {
  const first = condition(reader, checkName);
  const conditions = [first];
  while (reader.accept('and')) conditions.push(condition(reader, checkName));
  return conditions.length === 1 ? first : { kind: 'and', conditions };
}

function condition(reader: WhereReader, checkName: CheckName): Condition {
  if (reader.accept('not')) return negated(condition(reader, checkName));
  if (reader.accept('(')) return enclosed(reader, checkName);
  const name = reader.takeName();
  checkName(name);
  return fieldCondition(reader, name);
}

function fieldCondition(reader: WhereReader, name: string): Condition {
  const field = (test: FieldTest): Condition => ({ kind: 'field', name, test });
  if (reader.accept('(')) return field({ kind: 'nested', condition: enclosed(reader, () => undefined) });
  if (reader.accept('is')) {
    const isNegated = reader.accept('not');
    const kind = reader.accept('defined') ? 'defined' : reader.accept('empty') ? 'empty' : reader.fail();
    return isNegated ? negated(field({ kind })) : field({ kind });
  }
  if (reader.accept('in')) return field({ kind: 'in', literals: literals(reader) });
  if (reader.accept('not')) {
    reader.expect('in');
    return negated(field({ kind: 'in', literals: literals(reader) }));
  }
  if (reader.accept('contains')) {
    const each = reader.accept('all');
    if (!each) reader.expect('any');
    return field({ kind: 'contains', each, literals: literals(reader) });
  }
  const sign = SIGNS.find((candidate) => reader.accept(candidate)) ?? reader.fail();
  const found = reader.takeLiterals();
  const [literal] = found;
  if (literal !== undefined && found.length === 1) return field({ kind: 'compare', sign, literal });
  throw invalidInput(`Malformed parameter: where: '${name} ${sign}' takes one value, not ${found.length}.`);
}

function enclosed(reader: WhereReader, checkName: CheckName): Condition {
  const inner = disjunction(reader, checkName);
  reader.expect(')');
  return inner;
}

function literals(reader: WhereReader): Literal[] {
  const isEnclosed = reader.accept('(');
  const found = reader.takeLiterals();
  while (isEnclosed && reader.accept(',')) found.push(...reader.takeLiterals());
  if (isEnclosed) reader.expect(')');
  return found;
}

function negated(inner: Condition): Condition {
  return { kind: 'not', condition: inner };
}
