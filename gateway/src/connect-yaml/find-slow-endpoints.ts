import type { ConnectYamlProblem } from '../graphql/generated/resolver-types.js';
import { isTooDeep } from './is-too-deep.js';
import { readText, type Path } from './read-text.js';

/** What the parser allows, in a form that never backtracks. */
const ALLOWED = /^[\w\-/]+$/;
const MESSAGE =
  'The parser of Connect does not finish with this endpoint: it holds a character that is not allowed. Use only a-z, A-Z, 0-9, -, _ and /.';

/** The endpoints that its pattern of nested repetition, `(…{0,256})+$`, may never be done with. */
export function findSlowEndpoints(text: string): ConnectYamlProblem[] {
  if (isTooDeep(text)) return [];
  const { content, toProblem } = readText(text);
  const applications = asFields(content).deployAs;
  if (!Array.isArray(applications)) return [];
  return applications.flatMap((application: unknown, index) => {
    const { endpoint, healthCheck } = asFields(application);
    const endpoints: [Path, unknown][] = [
      [['endpoint'], endpoint],
      [['healthCheck', 'path'], asFields(healthCheck).path],
    ];
    return endpoints
      .filter(([, value]) => typeof value === 'string' && !ALLOWED.test(value))
      .map(([path]) => toProblem(['deployAs', index, ...path], MESSAGE));
  });
}

function asFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
