import { useRef, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import type { ScopeEdit } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { Redirect, useHistory, useLocation } from 'react-router-dom';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Redeployable, RedeployConditions } from '../../../data/deployments/redeploy/to-redeployable';
import { useRunWatch } from '../../../data/runs/run-watch';
import { useFromSameList } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { Section } from '../../../ui/section';
import { ConfigurationFormContext } from '../environment/configuration-form';
import { LeaveGuard } from '../plan/leave-guard';
import { MeanwhilePanel } from './meanwhile-panel';
import { messages } from './messages';
import { RedeployObstacle } from './redeploy-obstacle';
import { RedeployPlan } from './redeploy-plan-section';
import { RedeployValues } from './redeploy-values-section';
import { formatRedeploySearch, parseRedeploySearch, type RedeploySearch } from './redeploy.search';
import { TargetChoice } from './target-choice';
import { useRedeployFlow } from './use-redeploy-flow';

type Props = {
  /** As it is now, or was when it was undeployed. */
  latest: Redeployable;
  isGone: boolean;
  conditions: RedeployConditions;
  isReloading: boolean;
  onReload: () => void;
  onCancel: () => void;
};

/** Choose, change, read the plan, give a reason: everything is on one page, so that nothing is out of sight. */
export function RedeployForm(props: Props): ReactElement {
  const { latest, isGone, conditions, isReloading, onReload, onCancel } = props;
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const history = useHistory();
  const paths = usePaths();
  const fromSameList = useFromSameList();
  const top = useRef<HTMLDivElement>(null);
  const { watch } = useRunWatch();
  const [isDone, setIsDone] = useState(false);
  const { search: address, state } = useLocation();
  const search = parseRedeploySearch(address);
  const flow = useRedeployFlow({ latest, conditions, search, onOutdated: onReload, onDone: leave });

  function leave(): void {
    setIsDone(true);
    watch({ deploymentId: latest.id, kind: 'redeploy', name: latest.name });
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.done, { name: latest.name }),
    });
  }

  function show(change: Partial<RedeploySearch>): void {
    history.replace({ search: formatRedeploySearch({ ...search, ...change }), state });
  }

  function continueWith(edits: readonly ScopeEdit[]): void {
    flow.continueWith(edits);
    top.current?.focus(); // The button that was pressed goes away.
  }

  function whatBlocks(): MessageDescriptor | null {
    if (isGone) return messages.blockedByUndeploy;
    if (flow.meanwhile) return messages.blockedByChange;
    return latest.status.inProgress ? messages.blockedByRun : null;
  }

  if (isDone) return <Redirect push to={fromSameList(paths.deployment(latest.id))} />;
  return (
    <ConfigurationFormContext value={flow.configuration}>
      <LeaveGuard isActive={flow.formik.dirty} />
      <div ref={top} tabIndex={-1} css={quietFocus}>
        <Spacings.Stack scale="l">
          <RedeployObstacle base={flow.base} latest={latest} isGone={isGone} search={search} />
          <Section title={formatMessage(messages.choose)}>
            <TargetChoice base={flow.base} choice={search} onChoose={show} />
          </Section>
          {flow.meanwhile && (
            <MeanwhilePanel key={latest.version} meanwhile={flow.meanwhile} onContinue={continueWith} />
          )}
          {flow.planned ? (
            <>
              <RedeployValues flow={flow} planned={flow.planned} search={search} onShow={show} />
              <RedeployPlan
                flow={flow}
                planned={flow.planned}
                blockedBecause={whatBlocks()}
                isReloading={isReloading}
                onShowValues={() => show({ values: 'all', tab: 'form' })}
                onReload={onReload}
                onCancel={onCancel}
              />
            </>
          ) : (
            <Text.Body>{formatMessage(messages.noTarget)}</Text.Body>
          )}
        </Spacings.Stack>
      </div>
    </ConfigurationFormContext>
  );
}

const quietFocus = css`
  outline: none;
`;
