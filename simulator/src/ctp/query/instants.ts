import { invalidInput } from '../ctp-error.js';
import type { Condition, FieldTest } from './parse-where.js';
import type { Literal } from './where-reader.js';

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Fields of a resource itself that hold a date; what is inside custom fields and values has no known type. */
const DATE_FIELDS: readonly string[] = ['createdAt', 'lastModifiedAt', 'completedAt'];

/** The instant that a date stands for, however it is written; null for anything else. */
export function instantOf(value: unknown): number | null {
  if (typeof value !== 'string' || !DATE.test(value)) return null;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : instant;
}

/** Throws InvalidInput when a field that holds a date is compared with something else. */
export function refuseOtherThanDates(condition: Condition): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.forEach(refuseOtherThanDates);
    case 'not':
      return refuseOtherThanDates(condition.condition);
    case 'field': {
      const { name, test } = condition;
      if (!DATE_FIELDS.includes(name)) return;
      const other = literalsOf(test).find((literal) => instantOf(literal) === null);
      if (other === undefined) return;
      throw invalidInput(`Malformed parameter: where: '${other}' is not a date (${name}).`);
    }
  }
}

function literalsOf(test: FieldTest): readonly Literal[] {
  if (test.kind === 'compare') return [test.literal];
  return test.kind === 'in' ? test.literals : [];
}
