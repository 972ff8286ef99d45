import type { DeclaredKey, DeclaredScope, HeldScope, ScopeEdit } from '../configuration/configuration.js';
import type { PlanFacts } from '../configuration/planned-scopes.js';

/** A required standard key without default. */
export function buildDeclaredKey(fields: Partial<DeclaredKey> = {}): DeclaredKey {
  return { key: 'API_URL', description: 'Address of the API', required: true, default: null, ...fields };
}

/** What a connector declares for the service `service`: nothing. */
export function buildDeclaredScope(fields: Partial<DeclaredScope> = {}): DeclaredScope {
  return { application: 'service', applicationType: 'service', standard: [], secured: [], ...fields };
}

/** What a Deployment holds for the service `service`: nothing. */
export function buildHeldScope(fields: Partial<HeldScope> = {}): HeldScope {
  return {
    application: 'service',
    standard: [],
    secured: [],
    schedule: null,
    retryPolicy: null,
    ...fields,
  };
}

/** An edit of the service `service` that changes nothing. */
export function buildScopeEdit(fields: Partial<ScopeEdit> = {}): ScopeEdit {
  return {
    application: 'service',
    set: [],
    remove: [],
    secrets: [],
    schedule: null,
    retryPolicy: null,
    ...fields,
  };
}

/** A redeploy of the same version, of a Deployment with one empty service. */
export function buildPlanFacts(fields: Partial<PlanFacts> = {}): PlanFacts {
  const declared = fields.declared ?? [buildDeclaredScope()];
  return {
    mode: 'redeploy',
    held: [buildHeldScope()],
    declared,
    declaredBefore: declared,
    edits: [],
    updateConnector: false,
    skipScripts: false,
    omittedSecrets: 'unknown',
    acceptedLosses: [],
    versions: { before: { version: 7, tag: 'v1.7.0' }, after: { version: 7, tag: 'v1.7.0' } },
    isCron: (text) => text.split(' ').length === 5,
    ...fields,
  };
}
