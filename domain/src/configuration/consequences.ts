import type { ScopePlan } from './deployment-plan.js';
import type { PlanFacts, Sends } from './planned-scopes.js';
import { findScope } from './scopes.js';

/** What follows from a deploy or redeploy, one of each kind at most; `names` are separated by commas. */
export type Consequence =
  | { kind: 'created'; version: number; tag: string }
  | { kind: 'codeStays'; version: number; tag: string }
  | { kind: 'codeMoves'; fromVersion: number; fromTag: string; version: number; tag: string }
  | { kind: 'scriptsRun' }
  | { kind: 'scriptsSkipped' }
  | { kind: 'urlsStay' }
  | { kind: 'topicMayChange'; count: number; names: string }
  | { kind: 'valuesUntouched' }
  | { kind: 'allValuesSent'; count: number }
  | { kind: 'sharedValuesSent' }
  | { kind: 'removalMayStay'; count: number }
  | { kind: 'applicationsNotIncluded'; count: number; names: string }
  | { kind: 'applicationsGone'; count: number; names: string };

/** Everything that follows, what runs first. */
export function consequencesOf(scopes: readonly ScopePlan[], sends: Sends, facts: PlanFacts): Consequence[] {
  const { mode, skipScripts } = facts;
  const scripts: Consequence = { kind: skipScripts ? 'scriptsSkipped' : 'scriptsRun' };
  if (mode === 'create') return [...codeOf(facts), scripts];
  return [
    ...codeOf(facts),
    scripts,
    { kind: 'urlsStay' },
    ...listed(
      'topicMayChange',
      namesOf(scopes, ({ applicationType }) => applicationType === 'event'),
    ),
    ...sentOf(scopes, sends),
    ...listed('applicationsNotIncluded', notIncluded(scopes, facts)),
    ...listed(
      'applicationsGone',
      namesOf(scopes, ({ application }) => !findScope(facts.declared, application)),
    ),
  ];
}

function codeOf({ versions: { before, after } }: PlanFacts): Consequence[] {
  const { version, tag } = after;
  if (before === null) return [{ kind: 'created', version, tag }];
  if (before.version === version && before.tag === tag) return [{ kind: 'codeStays', version, tag }];
  return [{ kind: 'codeMoves', fromVersion: before.version, fromTag: before.tag, version, tag }];
}

function sentOf(scopes: readonly ScopePlan[], sends: Sends): Consequence[] {
  if (!sends.values && !sends.global) return [{ kind: 'valuesUntouched' }];
  const applications = scopes.filter(({ application }) => application !== null);
  const removed = scopes.flatMap(({ values }) => values.filter(({ change }) => change === 'removed'));
  return [
    ...(sends.values ? [{ kind: 'allValuesSent' as const, count: applications.length }] : []),
    ...(sends.global ? [{ kind: 'sharedValuesSent' as const }] : []),
    ...(removed.length > 0 ? [{ kind: 'removalMayStay' as const, count: removed.length }] : []),
  ];
}

/** A redeploy cannot add an application to a Deployment (DeploymentApplicationDoNotBelong). */
function notIncluded(scopes: readonly ScopePlan[], { declared }: PlanFacts): string[] {
  return declared.flatMap(({ application }) =>
    application === null || findScope(scopes, application) ? [] : application,
  );
}

function namesOf(scopes: readonly ScopePlan[], isMeant: (scope: ScopePlan) => boolean): string[] {
  return scopes.flatMap((scope) => (scope.application !== null && isMeant(scope) ? scope.application : []));
}

type ListedKind = 'topicMayChange' | 'applicationsNotIncluded' | 'applicationsGone';

function listed(kind: ListedKind, names: readonly string[]): Consequence[] {
  return names.length === 0 ? [] : [{ kind, count: names.length, names: names.join(', ') }];
}
