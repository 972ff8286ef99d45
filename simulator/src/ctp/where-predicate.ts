import { invalidInput } from './ctp-error.js';
import { createWhereReader, type Literal, type WhereReader } from './where-reader.js';

type Predicate = (value: unknown) => boolean;

const COMPARISONS: Record<string, (value: unknown, literal: Literal) => boolean> = {
  '=': (value, literal) => value === literal,
  '!=': (value, literal) => value !== literal,
  '<>': (value, literal) => value !== literal,
  '<=': (value, literal) => isComparable(value, literal) && value <= literal,
  '>=': (value, literal) => isComparable(value, literal) && value >= literal,
  '<': (value, literal) => isComparable(value, literal) && value < literal,
  '>': (value, literal) => isComparable(value, literal) && value > literal,
};

/**
 * Reads a `where` predicate with comparisons, `in`, `is defined`, `and`, `or`, `not`, parentheses and nested fields.
 * Throws InvalidInput for a syntax error and for a field that is not in `fields`.
 */
export function parseWhere(where: string, fields: readonly string[]): Predicate {
  const reader = createWhereReader(where);
  const predicate = disjunction(reader, (name) => {
    if (!fields.includes(name)) {
      throw invalidInput(`Malformed parameter: where: The field '${name}' does not exist.`);
    }
  });
  return reader.atEnd() ? predicate : reader.fail();
}

type CheckName = (name: string) => void;

function disjunction(reader: WhereReader, checkName: CheckName): Predicate {
  const alternatives = [conjunction(reader, checkName)];
  while (reader.accept('or')) alternatives.push(conjunction(reader, checkName));
  return (value) => alternatives.some((holds) => holds(value));
}

function conjunction(reader: WhereReader, checkName: CheckName): Predicate {
  const conditions = [condition(reader, checkName)];
  while (reader.accept('and')) conditions.push(condition(reader, checkName));
  return (value) => conditions.every((holds) => holds(value));
}

function condition(reader: WhereReader, checkName: CheckName): Predicate {
  if (reader.accept('not')) return negated(condition(reader, checkName));
  if (reader.accept('(')) return enclosed(reader, checkName);
  const name = reader.takeName();
  checkName(name);
  const holds = fieldCondition(reader);
  return (value) => holds(fieldOf(value, name));
}

function fieldCondition(reader: WhereReader): Predicate {
  if (reader.accept('(')) return nested(enclosed(reader, () => undefined));
  if (reader.accept('is')) return definedness(reader);
  if (reader.accept('in')) return membership(reader);
  if (reader.accept('not')) {
    reader.expect('in');
    return negated(membership(reader));
  }
  const sign = Object.keys(COMPARISONS).find((candidate) => reader.accept(candidate));
  const compare = COMPARISONS[sign ?? ''] ?? reader.fail();
  const literal = reader.takeLiteral();
  return (value) => compare(value, literal);
}

function enclosed(reader: WhereReader, checkName: CheckName): Predicate {
  const predicate = disjunction(reader, checkName);
  reader.expect(')');
  return predicate;
}

function definedness(reader: WhereReader): Predicate {
  const isNegated = reader.accept('not');
  reader.expect('defined');
  const isDefined: Predicate = (value) => value !== undefined && value !== null;
  return isNegated ? negated(isDefined) : isDefined;
}

function membership(reader: WhereReader): Predicate {
  reader.expect('(');
  const literals: unknown[] = [reader.takeLiteral()];
  while (reader.accept(',')) literals.push(reader.takeLiteral());
  reader.expect(')');
  return (value) => literals.includes(value);
}

/** A condition on a list holds when it holds for one of its elements. */
function nested(holds: Predicate): Predicate {
  return (value) => (Array.isArray(value) ? value.some(holds) : holds(value));
}

function negated(holds: Predicate): Predicate {
  return (value) => !holds(value);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function isComparable(value: unknown, literal: Literal): value is Literal {
  return typeof value === typeof literal;
}
