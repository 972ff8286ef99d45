import type { ConfigurationValue, RetryPolicy } from './configuration.js';
import { planScopes, type PlanFacts, type PlannedScope } from './planned-scopes.js';
import { applyEdits, emptyScope } from './configuration-edits.js';

/** Values that all applications share, as the Connect API takes them. */
export type WireGlobalValues = {
  standardConfiguration: ConfigurationValue[];
  securedConfiguration: ConfigurationValue[];
};

/** The configuration of one application, as the Connect API takes it. */
export type WireApplicationValues = WireGlobalValues & {
  applicationName: string;
  schedule?: string;
  retryPolicy?: WireRetryPolicy;
};

type WireRetryPolicy = { strategy: string } & Partial<
  Record<'minBackoffSeconds' | 'maxBackoffSeconds' | 'maxAttempts', number>
>;

/** The update action `redeploy` of the Connect API. */
export type WireRedeployAction = {
  action: 'redeploy';
  configurationValues?: WireApplicationValues[];
  globalConfiguration?: WireGlobalValues;
  updateConnector: boolean;
  skipScripts: boolean;
};

/** What a redeploy sends: either no values, or the complete set; of secrets only those that were typed. */
export function toRedeployAction(facts: PlanFacts): WireRedeployAction {
  const { updateConnector, skipScripts } = facts;
  const sent = planScopes(facts).filter(({ isSent }) => isSent);
  const applications = sent.flatMap(toApplicationValues);
  const shared = sent.find(({ application }) => application === null);
  return {
    action: 'redeploy',
    ...(applications.length > 0 && { configurationValues: applications }),
    ...(shared && { globalConfiguration: toGlobalValues(shared) }),
    updateConnector,
    skipScripts,
  };
}

/** What a new Deployment is configured with: every application, also those without values. */
export function toDeploymentConfigurations(facts: PlanFacts): {
  configurations: WireApplicationValues[];
  globalConfiguration?: WireGlobalValues;
} {
  const scopes = planScopes(facts);
  const shared = scopes.find(({ application }) => application === null);
  return {
    configurations: scopes.flatMap(toApplicationValues),
    ...(shared && { globalConfiguration: toGlobalValues(shared) }),
  };
}

/** Stands for a secured value where a request is shown. */
export const HIDDEN_SECRET = '(hidden)';

/** A request with every secured value hidden, to be shown. */
export function hideSecrets(request: object): object {
  return JSON.parse(
    JSON.stringify(request, (name, value: unknown) =>
      name === 'securedConfiguration' && Array.isArray(value) ? value.map(hideValue) : value,
    ),
  ) as object; // of an object
}

function hideValue(entry: Partial<ConfigurationValue>): ConfigurationValue {
  return { key: entry.key ?? '', value: HIDDEN_SECRET };
}

function toApplicationValues(scope: PlannedScope): WireApplicationValues[] {
  const { application, declared, edits } = scope;
  if (application === null || declared === undefined) return [];
  const { schedule, retryPolicy } = editedOf(scope, edits);
  return [
    {
      applicationName: application,
      ...toGlobalValues(scope),
      ...(schedule !== null && declared.applicationType === 'job' && { schedule }),
      ...(retryPolicy !== null &&
        declared.applicationType === 'event' && { retryPolicy: toWireRetryPolicy(retryPolicy) }),
    },
  ];
}

function toGlobalValues(scope: PlannedScope): WireGlobalValues {
  const { declared, edits } = scope;
  const known = new Set(declared?.standard.map(({ key }) => key));
  return {
    standardConfiguration: editedOf(scope, edits)
      .standard.filter(({ key }) => known.has(key))
      .map(({ key, value }) => ({ key, value })),
    securedConfiguration: edits.flatMap(({ secrets }) => secrets.map(({ key, value }) => ({ key, value }))),
  };
}

function editedOf(
  { application, held, defaults }: PlannedScope,
  edits: PlannedScope['edits'],
): ReturnType<typeof emptyScope> {
  const [edited] = applyEdits([held ?? { ...emptyScope(application), standard: defaults }], edits);
  return edited ?? emptyScope(application);
}

function toWireRetryPolicy({ strategy, ...limits }: RetryPolicy): WireRetryPolicy {
  const stated = Object.entries(limits).filter(([, value]) => value !== null);
  return { strategy, ...Object.fromEntries(stated) };
}
