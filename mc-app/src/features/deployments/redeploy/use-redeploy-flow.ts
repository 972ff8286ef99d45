import { useState } from 'react';
import type { DeploymentPlan, KeyName, ScopeEdit } from '@connect-console/domain';
import { useSecretsTrust, type ApiError, type SecretsTrust } from '@connect-console/mc-common';
import { useFormik, type FormikContextType } from 'formik';
import type {
  ConnectorTarget,
  Redeployable,
  RedeployConditions,
} from '../../../data/deployments/redeploy/to-redeployable';
import { useRedeploy } from '../../../data/deployments/redeploy/use-redeploy';
import { useClick } from '../../../data/use-click';
import type { ConfigurationForm } from '../environment/configuration-form';
import { hasOpenDraft, NOTHING_ENTERED, type DeploymentFormValues } from '../plan/deployment-form.values';
import { useConfigurationFormOf } from '../plan/use-configuration-form';
import {
  askedKeys,
  includedScopes,
  meanwhileOf,
  planRedeploy,
  requestOf,
  targetOf,
  type Meanwhile,
} from './redeploy-plan';
import { toRedeployInput } from './redeploy.values';
import type { RedeploySearch } from './redeploy.search';

type Options = {
  /** As it is now, as far as we know. */
  latest: Redeployable;
  conditions: RedeployConditions;
  search: RedeploySearch;
  /** Connect has another state by now, or the gateway reads another one. */
  onOutdated: () => void;
  onDone: () => void;
};

export type RedeployFlow = {
  base: Redeployable;
  formik: FormikContextType<DeploymentFormValues>;
  configuration: ConfigurationForm;
  trust: SecretsTrust;
  /** Null: what would run cannot be told, or cannot be deployed. */
  planned: { plan: DeploymentPlan; request: object; target: ConnectorTarget; asked: KeyName[] } | null;
  /** What somebody else has changed since: it has to be decided on before anything is sent. */
  meanwhile: Meanwhile | null;
  error: ApiError | null;
  /** Goes on from the newer state with these edits. */
  continueWith: (edits: readonly ScopeEdit[]) => void;
};

/** The state of a redeploy, from the first thing that is entered to what came of it. */
export function useRedeployFlow({ latest, conditions, search, onOutdated, onDone }: Options): RedeployFlow {
  const { run } = useRedeploy();
  const sendClick = useClick();
  const trust = useSecretsTrust();
  const [pinned, setPinned] = useState<Redeployable | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const base = pinned ?? latest;
  const formik = useFormik<DeploymentFormValues>({ initialValues: NOTHING_ENTERED, onSubmit: redeploy });
  // Until something is entered the screen follows what is newly known.
  if (!pinned && formik.dirty) setPinned(latest);
  // The screen knows by itself now that Connect is at work, and when that has ended.
  if (latest.status.inProgress && error?.code === 'DeploymentInvalidStatusTransition') setError(null);

  const { edits, acceptedLosses, drafts, reason } = formik.values;
  const target = targetOf(base, search.to);
  const meanwhile = formik.isSubmitting ? null : meanwhileOf(base, latest, search, edits);
  // A newer version of the same configuration, as Connect makes them by itself, is no reason to ask.
  const version = meanwhile ? base.version : latest.version;
  const given = { base, version, conditions, choice: search, edits, acceptedLosses };
  const planned = target && planFor(given, target);
  const configuration = useConfigurationFormOf(formik, {
    held: base.held,
    declared: target ? includedScopes(target.declared, base.held) : [],
    problems: planned?.plan.problems ?? [],
    areAllMarked: formik.submitCount > 0,
    takesSecrets: trust.isTrusted,
  });

  async function redeploy(): Promise<void> {
    if (!planned || planned.plan.problems.length > 0 || reason.trim() === '' || hasOpenDraft(drafts)) return;
    setError(null);
    const request = {
      id: base.id,
      version,
      redeploy: toRedeployInput({ search, target: planned.target, edits, acceptedLosses }),
      reason: reason.trim(),
    };
    const outcome = await sendClick(request, (click) => run({ ...request, click }));
    if (outcome.ok) return onDone();
    setError(outcome.error);
    if (NEEDS_NEWER_STATE.has(outcome.error.kind)) onOutdated();
  }

  function continueWith(next: readonly ScopeEdit[]): void {
    setPinned(latest);
    setError(null);
    void formik.setFieldValue('edits', next);
  }

  return { base, formik, configuration, trust, planned, meanwhile, error, continueWith };
}

function planFor(
  given: Parameters<typeof planRedeploy>[0],
  target: ConnectorTarget,
): NonNullable<RedeployFlow['planned']> {
  const plan = planRedeploy(given, target);
  const planOfNothing = planRedeploy({ ...given, edits: [], acceptedLosses: [] }, target);
  return {
    plan,
    request: requestOf(given, target),
    target,
    asked: askedKeys([planOfNothing, plan], given.edits),
  };
}

const NEEDS_NEWER_STATE: ReadonlySet<ApiError['kind']> = new Set(['conflict', 'notFound', 'field']);
