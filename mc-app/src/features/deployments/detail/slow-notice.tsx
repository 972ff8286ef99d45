import type { ReactElement } from 'react';
import { useDurationWords, usePlatformTime } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import type { DeploymentActivity } from '../../../data/deployments/activity/to-deployment-activity';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { slowMessages } from './status-messages';
import { stucknessNow } from './stuckness-now';
import { SupportFacts } from './support-facts';

type Props = {
  deployment: DeploymentDetail;
  activity: DeploymentActivity;
  /** Platform time of the answer, ISO 8601 */
  asOf: string;
};

/** Says that a run takes longer than it should, and what to do then; nothing while it does not. */
export function SlowNotice({ deployment, activity, asOf }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const toWords = useDurationWords();
  const state = stucknessNow(deployment, usePlatformTime(asOf));
  if (state === null || state.level === 'normal') return null;
  const { level, because, phase, boundMs } = state;
  const words = level === 'stuck' ? slowMessages.stuck : slowMessages[because];
  return (
    <ContentNotification type={level === 'stuck' ? 'error' : 'warning'}>
      {formatMessage(words[phase], { bound: toWords(boundMs) })}
      {level === 'stuck' && <SupportFacts deployment={deployment} activity={activity} />}
    </ContentNotification>
  );
}
