import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { FeedProblem } from '@connect-console/domain';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { WarningIcon } from '@commercetools-uikit/icons';
import { feedMessages } from './detail-messages';

type Props = { problems: readonly FeedProblem[]; target: string };

/** What keeps a target from getting what it should; nothing when nothing is known to. */
export function FeedProblemList({ problems, target }: Props): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <ul css={list}>
      {problems.map((problem) => (
        <li key={`${problem.kind} ${problem.key}`} css={item}>
          <WarningIcon size="medium" color="warning" />
          <span>
            <FormattedMessage
              {...wordsOf(problem)}
              values={{ ...problem, key: problem.key ?? '–', target }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(problem: FeedProblem): MessageDescriptor {
  switch (problem.kind) {
    case 'subscriptionUnhealthy':
      return problem.loses ? feedMessages.losing : feedMessages.unhealthy;
    case 'subscriptionMissing':
      return problem.key === null ? feedMessages.noSubscription : feedMessages.subscriptionMissing;
    case 'deploymentMissing':
      return feedMessages.deploymentMissing;
    case 'deploymentDown':
      return feedMessages.deploymentDown;
  }
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing10};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const item = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: flex-start;

  svg {
    flex: none;
  }
`;
