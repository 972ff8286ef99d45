import type { ReactElement } from 'react';
import type { FeedProblem } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useApplicationPaths } from '../../../application-paths';
import type { ResourceSync, TargetSync } from '../../../data/sync/resource-sync';
import { NewTabLink } from '../new-tab-link';
import { feedMessages } from './detail-messages';
import { FeedProblemList } from './feed-problem-list';
import { messages } from './messages';
import { SafeStep } from './safe-step';
import { TargetPartDetails } from './target-part-details';

type Props = {
  target: TargetSync;
  /** All that is known of the resource of the page */
  sync: ResourceSync;
  onCheckAgain: () => void;
};

/** Why a target stands as it does, and what to do. */
export function TargetDetails({ target, sync, onCheckAgain }: Props): ReactElement {
  const paths = useApplicationPaths();
  const { deployment, status, isReading } = target;
  if (isReading) {
    return (
      <Text.Body as="p">
        <FormattedMessage {...messages.reading} />
      </Text.Body>
    );
  }
  return (
    <Spacings.Stack scale="m">
      {target.parts.map((part) => (
        <TargetPartDetails
          key={`${part.resource.typeId} ${part.resource.id}`}
          part={part}
          target={target}
          sync={sync}
        />
      ))}
      <FeedProblemList problems={problemsOf(target)} target={target.label} />
      <SafeStep target={target} sync={sync} onCheckAgain={onCheckAgain} />
      {deployment?.kind === 'found' && status.step !== 'openDeployment' && (
        <div>
          <NewTabLink to={paths.deployment(deployment.id)}>
            <FormattedMessage {...feedMessages.deployment} values={{ key: deployment.key }} />
          </NewTabLink>
        </div>
      )}
    </Spacings.Stack>
  );
}

/** The same problem keeps the resource and its payments away: it is named once. */
function problemsOf({ parts }: TargetSync): FeedProblem[] {
  const problems = parts.flatMap(({ status }) => status.feedProblems);
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
