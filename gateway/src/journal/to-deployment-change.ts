import type {
  ChangedValue,
  ConnectorVersion,
  DeploymentChange,
  DeploymentPlan,
  RetryPolicy,
  ScopePlan,
} from '@connect-console/domain';

type Facts = Pick<DeploymentChange, 'updateConnector' | 'skipScripts'> & {
  /** Null: it is created. */
  before: ConnectorVersion | null;
  after: ConnectorVersion;
};

/** An entry is no place for texts of any length and number: many are read at once. */
const MAX_VALUE_LENGTH = 1_000;
const MOST_VALUES = 50;

/** What the journal keeps of a plan: no secured value, only which of them are replaced. */
export function toDeploymentChange(
  { scopes }: Pick<DeploymentPlan, 'scopes'>,
  { before, after, updateConnector, skipScripts }: Facts,
): DeploymentChange {
  const values = scopes.flatMap((scope) => [...changedValues(scope), ...changedSettings(scope)]);
  return {
    connectorBefore: before,
    connectorAfter: after,
    updateConnector,
    skipScripts,
    values: values.slice(0, MOST_VALUES),
    omittedValues: Math.max(0, values.length - MOST_VALUES),
    secretsReplaced: scopes.flatMap(({ application, secrets }) =>
      secrets
        .filter(({ fate }) => fate === 'replaced' || fate === 'added')
        .map(({ key }) => ({ application, key })),
    ),
  };
}

function changedValues({ application, values }: ScopePlan): ChangedValue[] {
  return values
    .filter(({ change }) => change !== 'same')
    .map(({ key, before, after }) => ({
      application,
      key,
      isSetting: false,
      before: shortened(before),
      after: shortened(after),
    }));
}

function changedSettings({ application, schedule, retryPolicy }: ScopePlan): ChangedValue[] {
  const settings = [
    { key: 'schedule', setting: schedule },
    { key: 'retryPolicy', setting: retryPolicy },
  ];
  return settings
    .map(({ key, setting }) => ({
      application,
      key,
      isSetting: true,
      before: toText(setting?.before),
      after: toText(setting?.after),
    }))
    .filter(({ before, after }) => before !== after);
}

function toText(setting: string | RetryPolicy | null | undefined): string | null {
  return setting === null || setting === undefined ? null : shortened(JSON.stringify(setting));
}

function shortened(value: string | null): string | null {
  if (value === null || value.length <= MAX_VALUE_LENGTH) return value;
  // Not through the middle of a character.
  return `${value.slice(0, MAX_VALUE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
