import type {
  ConfigurationValue,
  DeclaredKey,
  DeclaredScope,
  HeldScope,
  KeyName,
  OmittedSecrets,
  ScopeEdit,
} from './configuration.js';
import { isSamePolicy } from './configuration-edits.js';
import { findScope, scopeNames } from './scopes.js';

export type PlannedVersion = { version: number; tag: string };

/** Everything that decides what a deploy or redeploy does. */
export type PlanFacts = {
  mode: 'create' | 'redeploy';
  /** What the Deployment holds; empty when it is created. */
  held: readonly HeldScope[];
  /** Of the version that will run. */
  declared: readonly DeclaredScope[];
  /** Of the version that runs; empty when it is created. */
  declaredBefore: readonly DeclaredScope[];
  edits: readonly ScopeEdit[];
  updateConnector: boolean;
  skipScripts: boolean;
  omittedSecrets: OmittedSecrets;
  /** Optional secured keys whose loss the user accepts. */
  acceptedLosses: readonly KeyName[];
  versions: { before: PlannedVersion | null; after: PlannedVersion };
  /** Whether Connect takes a text as a schedule. */
  isCron: (text: string) => boolean;
};

/** Whether the values of all applications are sent, and those that they share. */
export type Sends = { values: boolean; global: boolean };

/** A scope as all rules look at it. */
export type PlannedScope = {
  application: string | null;
  held: HeldScope | undefined;
  /** Undefined: the version that will run does not know the application. */
  declared: DeclaredScope | undefined;
  declaredBefore: DeclaredScope | undefined;
  /** What is sent for keys that nobody has given a value. */
  defaults: ConfigurationValue[];
  edits: ScopeEdit[];
  isSent: boolean;
};

/** The scopes of a plan: on create all that are declared, on redeploy all that the Deployment includes. */
export function planScopes(facts: PlanFacts): PlannedScope[] {
  const { mode, held, declared, declaredBefore, edits } = facts;
  const isCreated = mode === 'create';
  const sends = sendsOf(facts);
  const included = isCreated ? declared : [...held, ...declared.filter(isShared)];
  return scopeNames(included).map((application) => ({
    application,
    held: findScope(held, application),
    declared: findScope(declared, application),
    declaredBefore: findScope(declaredBefore, application),
    defaults: isCreated ? requiredDefaults(findScope(declared, application)) : [],
    edits: edits.filter((edit) => edit.application === application),
    isSent: application === null ? sends.global : sends.values,
  }));
}

/** Nothing to change: nothing is sent, which is documented to keep everything. */
export function sendsOf({ mode, held, edits }: PlanFacts): Sends {
  if (mode === 'create') return { values: true, global: true };
  const changing = edits.filter((edit) => isChange(edit, findScope(held, edit.application)));
  return {
    values: changing.some(({ application }) => application !== null),
    global: changing.some(({ application }) => application === null),
  };
}

function isChange(edit: ScopeEdit, held: HeldScope | undefined): boolean {
  const values = new Map(held?.standard.map(({ key, value }) => [key, value]));
  return (
    edit.secrets.length > 0 ||
    edit.set.some(({ key, value }) => values.get(key) !== value) ||
    edit.remove.some((key) => values.has(key)) ||
    (edit.schedule !== null && edit.schedule !== (held?.schedule ?? null)) ||
    (edit.retryPolicy !== null && !isSamePolicy(edit.retryPolicy, held?.retryPolicy ?? null))
  );
}

/** A draft without a required key may be refused although there is a default (DeploymentMissingGlobalConfigurationKey). */
function requiredDefaults(declared: DeclaredScope | undefined): ConfigurationValue[] {
  const required = declared?.standard.filter((key) => key.required) ?? [];
  return required.flatMap(({ key, default: value }) => (value ? { key, value } : []));
}

function isShared({ application }: { application: string | null }): boolean {
  return application === null;
}

/** Whether the version that will run is the first to declare a key. */
export function isNewKey(
  key: string,
  keysBefore: readonly Pick<DeclaredKey, 'key'>[] | undefined,
  { mode }: Pick<PlanFacts, 'mode'>,
): boolean {
  return mode === 'redeploy' && !keysBefore?.some((known) => known.key === key);
}
