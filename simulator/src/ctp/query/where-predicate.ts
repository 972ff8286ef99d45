import { instantOf } from './instants.js';
import type { Condition, FieldTest } from './parse-where.js';
import type { Literal } from './where-reader.js';

type Predicate = (value: unknown) => boolean;

type Comparable = string | number | boolean;

const COMPARISONS: Record<string, (value: Comparable, literal: Comparable) => boolean> = {
  '<=': (value, literal) => value <= literal,
  '>=': (value, literal) => value >= literal,
  '<': (value, literal) => value < literal,
  '>': (value, literal) => value > literal,
};

/** What a condition asks, as a function of the resource. */
export function predicateOf(condition: Condition): Predicate {
  switch (condition.kind) {
    case 'and': {
      const all = condition.conditions.map(predicateOf);
      return (value) => all.every((holds) => holds(value));
    }
    case 'or': {
      const any = condition.conditions.map(predicateOf);
      return (value) => any.some((holds) => holds(value));
    }
    case 'not': {
      const holds = predicateOf(condition.condition);
      return (value) => !holds(value);
    }
    case 'field': {
      const holds = fieldPredicate(condition.test);
      return (value) => holds(fieldOf(value, condition.name));
    }
  }
}

function fieldPredicate(test: FieldTest): Predicate {
  switch (test.kind) {
    case 'compare':
      return comparison(test.sign, test.literal);
    case 'in': {
      const any = test.literals.map((literal) => comparison('=', literal));
      return (value) => any.some((holds) => holds(value));
    }
    case 'contains':
      return (value) => {
        const contained = (literal: Literal): boolean => Array.isArray(value) && value.includes(literal);
        return test.each ? test.literals.every(contained) : test.literals.some(contained);
      };
    case 'defined':
      return (value) => value !== undefined && value !== null;
    case 'empty':
      return (value) => value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    case 'nested': {
      const holds = predicateOf(test.condition);
      // A condition on a list holds when it holds for one of its elements.
      return (value) => (Array.isArray(value) ? value.some(holds) : holds(value));
    }
  }
}

function comparison(sign: string, literal: Literal): Predicate {
  const instant = instantOf(literal);
  const compare = COMPARISONS[sign];
  if (compare === undefined) {
    const isEqual: Predicate = (value) =>
      value === literal || (instant !== null && instantOf(value) === instant);
    return sign === '=' ? isEqual : (value) => !isEqual(value);
  }
  return (value) => {
    const valueInstant = instant === null ? null : instantOf(value);
    if (instant !== null && valueInstant !== null) return compare(valueInstant, instant);
    return isComparable(value, literal) && compare(value, literal);
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function isComparable(value: unknown, literal: Literal): value is Comparable {
  return typeof value === typeof literal;
}
