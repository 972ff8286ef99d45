import { useState, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { SecretsTrustNotice } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { Redirect } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Deployable } from '../../../data/deployments/create/to-deployable-connector';
import { useRunWatch } from '../../../data/runs/run-watch';
import { usePaths } from '../../../paths';
import { Section } from '../../../ui/section';
import { ConfigurationFormContext } from '../environment/configuration-form';
import { EnvironmentEditor } from '../environment/environment-editor';
import { hasSecretFields } from '../environment/form-fields';
import { LeaveGuard } from '../plan/leave-guard';
import { ChosenFacts } from './chosen-facts';
import { CreateFields } from './create-fields';
import { CreatePlan } from './create-plan-section';
import type { CreateSearch } from './create.search';
import { messages } from './messages';
import { OutdatedPanel } from './outdated-panel';
import { useCreateFlow, type CreatedDeployment } from './use-create-flow';

type Props = {
  /** As it is now, as far as we know. */
  latest: Deployable;
  search: CreateSearch;
  isReloading: boolean;
  onReload: () => void;
  onShow: (change: Partial<CreateSearch>) => void;
  onCancel: () => void;
};

/** Everything that decides how a connector is deployed, its values, and the plan that follows. */
export function CreateForm({ latest, search, isReloading, onReload, onShow, onCancel }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const paths = usePaths();
  const { watch } = useRunWatch();
  const [createdId, setCreatedId] = useState<string | null>(null);
  const { isStaged } = search;
  const flow = useCreateFlow({ latest, isStaged, onOutdated: onReload, onDone: leave });
  const { trust, planned, outdated } = flow;

  function leave({ id, name }: CreatedDeployment): void {
    setCreatedId(id);
    watch({ deploymentId: id, kind: 'deploy', name });
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.done),
    });
  }

  if (createdId !== null) return <Redirect push to={paths.deployment(createdId)} />;
  return (
    <ConfigurationFormContext value={flow.configuration}>
      <LeaveGuard isActive={flow.formik.dirty} />
      <Spacings.Stack scale="l">
        <Section title={formatMessage(messages.where)}>
          <ChosenFacts deployable={latest} connector={planned?.connector ?? null} />
          <CreateFields flow={flow} deployable={latest} />
        </Section>
        {outdated && <OutdatedPanel connector={outdated} onContinue={flow.continueWithLatest} />}
        {planned ? (
          <>
            <Section title={formatMessage(messages.values)}>
              {!trust.isTrusted && hasSecretFields(flow.configuration) && (
                <SecretsTrustNotice host={trust.host} onConfirm={trust.confirm} />
              )}
              <EnvironmentEditor tab={search.tab} onTabChange={(tab) => onShow({ tab })} />
            </Section>
            <CreatePlan
              flow={flow}
              planned={planned}
              isReloading={isReloading}
              onShowValues={() => onShow({ tab: 'form' })}
              onReload={onReload}
              onCancel={onCancel}
            />
          </>
        ) : (
          <Text.Body>{formatMessage(messages.nothingToDeploy)}</Text.Body>
        )}
      </Spacings.Stack>
    </ConfigurationFormContext>
  );
}
