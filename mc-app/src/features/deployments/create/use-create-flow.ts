import { useState } from 'react';
import type { DeploymentPlan } from '@connect-console/domain';
import { useSecretsTrust, type ApiError, type SecretsTrust } from '@connect-console/mc-common';
import { useFormik, type FormikContextType } from 'formik';
import type {
  Deployable,
  DeployableConnector,
} from '../../../data/deployments/create/to-deployable-connector';
import { useCreateDeployment } from '../../../data/deployments/create/use-create-deployment';
import { useClick } from '../../../data/use-click';
import type { ConfigurationForm } from '../environment/configuration-form';
import { hasOpenDraft } from '../plan/deployment-form.values';
import { useConfigurationFormOf } from '../plan/use-configuration-form';
import { planCreation, requestOf, toDraftInput } from './create-plan';
import {
  connectorOf,
  initialValues,
  isKeyAccepted,
  obstacleOf,
  suggestKey,
  type CreateValues,
} from './create.values';

type Options = {
  latest: Deployable;
  isStaged: boolean;
  /** The connector has another version by now. */
  onOutdated: () => void;
  onDone: (created: CreatedDeployment) => void;
};

/** A Deployment that Connect has begun to make; called by its key, else by its connector. */
export type CreatedDeployment = { id: string; name: string };

export type CreateFlow = {
  formik: FormikContextType<CreateValues>;
  configuration: ConfigurationForm;
  trust: SecretsTrust;
  /** Null: nothing can be deployed as this type. */
  planned: { plan: DeploymentPlan; request: object; connector: DeployableConnector; key: string } | null;
  /** The version that the values were chosen for, when the connector has moved on since; null when it has not. */
  outdated: DeployableConnector | null;
  error: ApiError | null;
  /** Goes on with the connector as it is now. */
  continueWithLatest: () => void;
};

/** The state of a deployment that is being planned, up to what came of it. */
export function useCreateFlow({ latest, isStaged, onOutdated, onDone }: Options): CreateFlow {
  const { run } = useCreateDeployment();
  const sendClick = useClick();
  const trust = useSecretsTrust();
  const [pinned, setPinned] = useState<Deployable | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [initial] = useState(() => initialValues(latest, isStaged));
  const base = pinned ?? latest;
  const formik = useFormik<CreateValues>({ initialValues: initial, onSubmit: create });
  // Until something is entered the screen follows what is newly known.
  if (!pinned && formik.dirty) setPinned(latest);

  const { values } = formik;
  const connector = obstacleOf(base, values.type) === null ? connectorOf(base, values.type) : null;
  const key = values.key ?? (connector ? suggestKey(connector, values.type) : '');
  const planned = connector && {
    plan: planCreation(connector, values),
    request: requestOf(connector, values, key),
    connector,
    key,
  };
  const current = connectorOf(latest, values.type);
  const isOutdated = connector !== null && current?.version !== connector.version;
  const configuration = useConfigurationFormOf(formik, {
    held: NOTHING_HELD,
    declared: connector?.declared ?? [],
    problems: planned?.plan.problems ?? [],
    areAllMarked: formik.submitCount > 0,
    takesSecrets: trust.isTrusted,
  });

  async function create(): Promise<void> {
    const isReady = planned && planned.plan.problems.length === 0 && isKeyAccepted(key);
    if (!isReady || values.reason.trim() === '' || hasOpenDraft(values.drafts)) return;
    setError(null);
    const request = {
      draft: toDraftInput(planned.connector, values, key),
      reason: values.reason.trim(),
    };
    const outcome = await sendClick(request, (click) => run({ ...request, click }));
    if (outcome.ok) {
      const { id } = outcome.data.createDeployment;
      return onDone({ id, name: key === '' ? planned.connector.name : key });
    }
    setError(outcome.error);
    if (outcome.error.kind === 'conflict') onOutdated();
  }

  return {
    formik,
    configuration,
    trust,
    planned,
    outdated: isOutdated && !formik.isSubmitting ? connector : null,
    error,
    continueWithLatest: () => {
      setPinned(latest);
      setError(null);
    },
  };
}

const NOTHING_HELD: ConfigurationForm['held'] = [];
