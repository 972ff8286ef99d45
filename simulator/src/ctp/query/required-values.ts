import type { Condition } from './parse-where.js';
import type { Literal } from './where-reader.js';

/** A field (`id`, `resource.id`) and the values of which every match has one. */
type RequiredValues = { path: string; values: readonly Literal[] };

/** What an index can narrow a search by: equalities that hold for every match of the condition. */
export function requiredValues(condition: Condition, prefix = ''): RequiredValues[] {
  if (condition.kind === 'and') return condition.conditions.flatMap((inner) => requiredValues(inner, prefix));
  if (condition.kind !== 'field') return [];
  const { name, test } = condition;
  const path = `${prefix}${name}`;
  if (test.kind === 'nested') return requiredValues(test.condition, `${path}.`);
  if (test.kind === 'in') return [{ path, values: test.literals }];
  return test.kind === 'compare' && test.sign === '=' ? [{ path, values: [test.literal] }] : [];
}
