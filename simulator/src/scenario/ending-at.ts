import type { Scenario } from './load-scenario.js';

const MINUTE = 60_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * The scenario as it would be if it ended at `now`, to the minute: all its times move by the same span, so that what is
 * an hour old in its files is an hour old when somebody looks at it. A scenario that says no end stays as it is, and
 * so does one that ends later.
 */
export function endingAt(scenario: Scenario, now: number): Scenario {
  const { endsAt } = scenario.timeline;
  const span = endsAt === undefined ? 0 : Math.floor((now - Date.parse(endsAt)) / MINUTE) * MINUTE;
  return span > 0 ? (moved(scenario, span) as Scenario) : scenario; // Only texts change, and they stay times.
}

/** Copies only what changes, which in `large` is the smaller part. */
function moved(value: unknown, span: number): unknown {
  if (typeof value === 'string') {
    return INSTANT.test(value) ? new Date(Date.parse(value) + span).toISOString() : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let copy: object | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const changed = moved(inner, span);
    if (changed === inner) continue;
    copy ??= Array.isArray(value) ? [...value] : { ...value };
    Reflect.set(copy, name, changed);
  }
  return copy ?? value;
}
