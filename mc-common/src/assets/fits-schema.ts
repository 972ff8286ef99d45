import { Validator, type Schema } from '@cfworker/json-schema';

/** Whether a value is what a JSON Schema (2020-12) describes. Compiles no code, which the page's policy forbids. */
export function fitsSchema(value: unknown, schema: object): boolean {
  try {
    // An imported JSON file has wider types than the keywords allow.
    return new Validator(schema as Schema, '2020-12').validate(value).valid;
  } catch {
    // Nested too deep to be compared
    return false;
  }
}
