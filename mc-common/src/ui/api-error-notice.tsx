import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ApiError } from '../data/api-error';
import { ErrorExplanation } from '../explanations/error-explanation';
import { wordsForApiError } from './api-error-words';
import { CopyButton } from './copy-button';
import { ErrorFacts, factsAsText } from './error-facts';
import { messages } from './messages';
import { RetryButton } from './retry-button';

type Props = {
  error: ApiError;
  /** Offers "Try again"; when the server asked for a pause, only after it. */
  onRetry?: () => void;
  /** What to do, where the screen knows better than the error. */
  advice?: MessageDescriptor;
  /** A button for what `advice` says. */
  action?: ReactNode;
};

/** Says what happened and what to do, offers it, and gives support the facts to find the request in logs. */
export function ApiErrorNotice({ error, onRetry, advice, action }: Props): ReactElement {
  const words = wordsForApiError(error);
  const seconds = onRetry ? null : error.retryAfterSeconds;
  return (
    <div css={wide}>
      <ContentNotification type="error">
        <Spacings.Stack scale="s">
          {/* Not around the button, whose countdown would be read out every second. */}
          <div role="alert">
            <Spacings.Stack scale="s">
              <Text.Body isBold>
                <FormattedMessage {...words.title} />
              </Text.Body>
              <Text.Body>
                <FormattedMessage {...(advice ?? words.advice)} />
              </Text.Body>
              {seconds !== null && (
                <Text.Body>
                  <FormattedMessage {...messages.waitSeconds} values={{ seconds }} />
                </Text.Body>
              )}
              <ErrorFacts error={error} />
            </Spacings.Stack>
          </div>
          <ErrorExplanation code={error.code} />
          <div css={actions}>
            {onRetry && <RetryButton waitSeconds={error.retryAfterSeconds ?? 0} onRetry={onRetry} />}
            {action}
            <CopyButton text={factsAsText(error)} />
          </div>
        </Spacings.Stack>
      </ContentNotification>
    </div>
  );
}

const wide = css`
  width: 100%;
  overflow-wrap: anywhere;

  /* In the kit's notification the icon and the content are flex items: only the content may become narrower. */
  & > * > :last-child,
  & > * > :last-child > * {
    min-width: 0;
  }
`;

const actions = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing30};
  align-items: center;
`;
