import type { ReactElement } from 'react';
import type { FeedProblem } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import { useApplicationPaths } from '../../../application-paths';
import type { TargetSync } from '../../../data/sync/resource-sync';
import { NewTabLink } from '../new-tab-link';
import { feedMessages } from './detail-messages';
import { FeedProblemList } from './feed-problem-list';
import { SafeStep } from './safe-step';
import { TargetPartDetails } from './target-part-details';

type Props = {
  sync: TargetSync;
  /** Of the resource of the page; null: not known */
  currentVersion: number | null;
  onCheckAgain: () => void;
};

/** Why a target stands as it does, and what to do. */
export function TargetDetails({ sync, currentVersion, onCheckAgain }: Props): ReactElement {
  const paths = useApplicationPaths();
  const { deployment, status } = sync;
  return (
    <Spacings.Stack scale="m">
      {sync.parts.map((part) => (
        <TargetPartDetails
          key={`${part.resource.typeId} ${part.resource.id}`}
          part={part}
          sync={sync}
          currentVersion={currentVersion}
        />
      ))}
      <FeedProblemList problems={problemsOf(sync)} target={sync.label} />
      <SafeStep status={status} sync={sync} onCheckAgain={onCheckAgain} />
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
