import type { ConfigurationValue, HeldScope, ScopeEdit } from './configuration.js';

/** The edits that a JSON text asks for, or why it cannot be read. */
export type ConfigurationJsonReading =
  | { ok: true; edits: ScopeEdit[] }
  | { ok: false; problem: 'notJson' | 'notAConfiguration' | 'valueIsNoText'; place: string };

/** The readable part of a configuration as JSON, in the shape of the Connect API; secured values are left out. */
export function formatConfigurationJson(
  held: readonly Pick<HeldScope, 'application' | 'standard'>[],
): string {
  const shared = held.find(({ application }) => application === null);
  const configuration = {
    configurationValues: held.flatMap(({ application, standard }) =>
      application === null ? [] : { applicationName: application, standardConfiguration: standard },
    ),
    ...(shared && { globalConfiguration: { standardConfiguration: shared.standard } }),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/**
 * Reads a configuration as JSON: that of a redeploy (`configurationValues`) or of a draft (`configurations`). What it
 * does not name stays as it is, so that nothing is removed by leaving it out. Secured values become secrets to type.
 */
export function parseConfigurationJson(text: string): ConfigurationJsonReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'notJson', place: '' };
  }
  const fields = toFields(parsed);
  const applications = fields.configurationValues ?? fields.configurations ?? [];
  const isEmpty = !(
    'configurationValues' in fields ||
    'configurations' in fields ||
    'globalConfiguration' in fields
  );
  if (isEmpty || !Array.isArray(applications)) return { ok: false, problem: 'notAConfiguration', place: '' };
  const scopes: { application: string | null; place: string; value: unknown }[] = applications.map(
    (value: unknown, index) => ({
      application: toText(toFields(value).applicationName) ?? '',
      place: `configurationValues[${index}]`,
      value,
    }),
  );
  if (fields.globalConfiguration !== undefined) {
    scopes.push({ application: null, place: 'globalConfiguration', value: fields.globalConfiguration });
  }
  const edits: ScopeEdit[] = [];
  for (const { application, place, value } of scopes) {
    if (application === '') return { ok: false, problem: 'notAConfiguration', place };
    const reading = readScope(application, place, toFields(value));
    if ('problem' in reading) return reading;
    edits.push(reading);
  }
  return { ok: true, edits };
}

function readScope(
  application: string | null,
  place: string,
  fields: Record<string, unknown>,
): ScopeEdit | Extract<ConfigurationJsonReading, { ok: false }> {
  const set = readValues(fields.standardConfiguration);
  if (set === null) {
    return { ok: false, problem: 'valueIsNoText', place: `${place}.standardConfiguration` };
  }
  const secrets = readValues(fields.securedConfiguration);
  if (secrets === null) {
    return { ok: false, problem: 'valueIsNoText', place: `${place}.securedConfiguration` };
  }
  return { application, set, remove: [], secrets, schedule: toText(fields.schedule), retryPolicy: null };
}

/** Null: something is not a key with a text. */
function readValues(value: unknown): ConfigurationValue[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return null;
  const values = value.map((entry: unknown) => {
    const fields = toFields(entry);
    return typeof fields.key === 'string' && typeof fields.value === 'string'
      ? { key: fields.key, value: fields.value }
      : null;
  });
  return values.every((entry) => entry !== null) ? values : null;
}

function toFields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
