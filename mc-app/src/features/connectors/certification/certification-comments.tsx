import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import type { CertificationComment } from '../../../data/connectors/to-staged-connector';
import { messages } from '../detail/messages';

/** The thread with the people who certify, oldest first. */
export function CertificationComments({ comments }: { comments: CertificationComment[] }): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  if (comments.length === 0) {
    return <Text.Body tone="secondary">{formatMessage(messages.noComments)}</Text.Body>;
  }
  return (
    <ol css={thread} aria-label={formatMessage(messages.comments)}>
      {comments.map(({ author, createdAt, text }, index) => (
        <li key={index}>
          <Text.Detail tone="secondary">
            <code>{author}</code>
            {createdAt && ` · ${formatDate(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}`}
          </Text.Detail>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

const thread = css`
  display: grid;
  gap: ${designTokens.spacing30};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    padding-left: ${designTokens.spacing30};
    border-left: 3px solid ${designTokens.colorNeutral90};
    overflow-wrap: anywhere;
  }

  p {
    margin: ${designTokens.spacing10} 0 0;
    white-space: pre-wrap;
  }
`;
