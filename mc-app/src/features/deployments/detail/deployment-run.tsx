import type { ReactElement } from 'react';
import { TRAPS } from '@connect-console/domain';
import { ExplanationDisclosure, RunProgress, type RunPhase } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { DEPLOYMENT_RUN_KINDS, isSameRun, useRunWatch } from '../../../data/runs/run-watch';
import { WatchToggle } from '../../../ui/watch-toggle';
import { runMessages as messages } from './status-messages';
import { SlowNotice } from './slow-notice';

type Props = { deployment: DeploymentDetail; activity: DeploymentActivity };

/** The run that Connect is at: how far, since when, how long it usually takes, and whether it is stuck. */
export function DeploymentRun({ deployment, activity }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { runs, watch, forget } = useRunWatch();
  const { run, usual, status, id, key, connector } = deployment;
  const kind = kindOf(run?.kind, status.kind);
  const name = { deploymentId: id, kind, name: key ?? connector.name };
  const isWatched = runs.some((watched) => isSameRun(watched, name));
  return (
    <Spacings.Stack scale="s" alignItems="flex-start">
      {run ? (
        <RunProgress
          kind={kind}
          startedAt={run.startedAt}
          asOf={run.asOf}
          phases={phasesOf(status.kind).map(({ phase, isDone }) => ({
            name: formatMessage(messages[phase]),
            isDone,
          }))}
          usual={usual.run}
          usualPhase={usual.phase}
          isFirstSeen={run.isFirstSeen}
          slowNotice={<SlowNotice deployment={deployment} activity={activity} asOf={run.asOf} />}
        />
      ) : (
        <Text.Body>{formatMessage(messages.startUnknown)}</Text.Body>
      )}
      <ExplanationDisclosure id={TRAPS.longWaits} question={messages.questionLongWait} />
      <WatchToggle isWatched={isWatched} onToggle={() => (isWatched ? forget : watch)(name)} />
    </Spacings.Stack>
  );
}

type StatusKind = DeploymentDetail['status']['kind'];
type Phase = Pick<RunPhase, 'isDone'> & { phase: 'queued' | 'deploying' | 'undeploying' };

function phasesOf(status: StatusKind): Phase[] {
  if (status === 'undeploying') return [{ phase: 'undeploying', isDone: false }];
  return [
    { phase: 'queued', isDone: status === 'deploying' },
    { phase: 'deploying', isDone: false },
  ];
}

function kindOf(kind: string | undefined, status: StatusKind): (typeof DEPLOYMENT_RUN_KINDS)[number] {
  const known = DEPLOYMENT_RUN_KINDS.find((one) => one === kind);
  return known ?? (status === 'undeploying' ? 'undeploy' : 'redeploy');
}
