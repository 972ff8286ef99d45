import { useRef, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { ApiErrorNotice } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { PayloadState } from '../../../data/payload/use-message-payload';
import { messages } from './messages';
import { PayloadRefusalNotice } from './payload-refusal-notice';
import { PayloadText } from './payload-text';

type Props = { state: PayloadState; messageId: string; onRetry: () => void };

/** The payload of a Message in each of its states. */
export function PayloadView({ state, messageId, onRetry }: Props): ReactElement {
  const region = useRef<HTMLDivElement>(null);

  function retry(): void {
    region.current?.focus(); // The button that was pressed goes away with the notice.
    onRetry();
  }

  return (
    <div ref={region} tabIndex={-1} css={quietFocus}>
      {(state.status === 'idle' || state.status === 'loading') && (
        <div role="status" css={place}>
          <Text.Body tone="secondary">
            <FormattedMessage {...messages.loading} />
          </Text.Body>
        </div>
      )}
      {state.status === 'failed' && (
        <ApiErrorNotice error={state.error} advice={messages.failedAdvice} onRetry={retry} />
      )}
      {state.status === 'refused' && <PayloadRefusalNotice refusal={state.refusal} messageId={messageId} />}
      {state.status === 'ready' && <PayloadText payload={state.payload} />}
    </div>
  );
}

const quietFocus = css`
  outline: none;
`;

// As high as a payload, so that nothing below jumps when it arrives.
const place = css`
  min-height: 12rem;
`;
