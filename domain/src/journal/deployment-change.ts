import type { KeyName } from '../configuration/configuration.js';
import { toFields, toList, toText } from './stored-value.js';

/** The version and tag of a connector that a Deployment runs. */
export type ConnectorVersion = { version: number; tag: string };

export type ChangedValue = KeyName & {
  /** `schedule` or `retryPolicy`, as JSON: no key of the configuration. */
  isSetting: boolean;
  /** Null: it was not set. */
  before: string | null;
  /** Null: it was removed. */
  after: string | null;
};

/** What a deploy or redeploy was to change, without secured values. */
export type DeploymentChange = {
  /** Null: it was created. */
  connectorBefore: ConnectorVersion | null;
  connectorAfter: ConnectorVersion;
  updateConnector: boolean;
  skipScripts: boolean;
  values: readonly ChangedValue[];
  /** How many more values were changed, which are not kept */
  omittedValues: number;
  /** Secured keys that were given new values */
  secretsReplaced: readonly KeyName[];
};

/** Reads the change that an entry holds: never throws, null when it does not tell where it led. */
export function parseDeploymentChange(value: unknown): DeploymentChange | null {
  const fields = toFields(value);
  const connectorAfter = parseVersion(fields.connectorAfter);
  if (connectorAfter === null) return null;
  return {
    connectorBefore: parseVersion(fields.connectorBefore),
    connectorAfter,
    updateConnector: fields.updateConnector === true,
    skipScripts: fields.skipScripts === true,
    values: toList(fields.values, parseChangedValue),
    omittedValues: typeof fields.omittedValues === 'number' ? fields.omittedValues : 0,
    secretsReplaced: toList(fields.secretsReplaced, parseKeyName),
  };
}

function parseVersion(value: unknown): ConnectorVersion | null {
  const { version, tag } = toFields(value);
  return typeof version === 'number' ? { version, tag: toText(tag) ?? '' } : null;
}

function parseChangedValue(value: unknown): ChangedValue | null {
  const name = parseKeyName(value);
  const { isSetting, before, after } = toFields(value);
  return name && { ...name, isSetting: isSetting === true, before: toValue(before), after: toValue(after) };
}

function parseKeyName(value: unknown): KeyName | null {
  const { application, key } = toFields(value);
  const name = toText(key);
  return name === null ? null : { application: toText(application), key: name };
}

/** An empty value is a value. */
function toValue(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
