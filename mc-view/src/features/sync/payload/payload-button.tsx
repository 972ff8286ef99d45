import { Suspense, useId, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import type { SyncMessage } from '@connect-console/domain';
import { useMessageTypeWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import { CodeViewIcon } from '@commercetools-uikit/icons';
import { useMessagePayload } from '../../../data/payload/use-message-payload';
import { LazyPayloadView } from '../lazy-parts';
import { messages } from './messages';

type Props = { message: Pick<SyncMessage, 'id' | 'type' | 'sequenceNumber'> };

/** Shows what a Message carries, on demand. In a row that wraps, the payload takes a line of its own below. */
export function PayloadButton({ message }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const toTypeWords = useMessageTypeWords();
  const { state, load } = useMessagePayload(message.id);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();

  function toggle(): void {
    setIsOpen(!isOpen);
    if (!isOpen && state.status !== 'ready' && state.status !== 'loading') void load();
  }

  return (
    <>
      <FlatButton
        label={formatMessage(messages.show)}
        icon={<CodeViewIcon />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      />
      {isOpen && (
        <section
          id={id}
          css={below}
          aria-label={formatMessage(messages.label, {
            type: toTypeWords(message.type),
            number: message.sequenceNumber,
          })}
          aria-busy={state.status === 'loading'}
        >
          <Suspense fallback={null}>
            <LazyPayloadView state={state} messageId={message.id} onRetry={() => void load()} />
          </Suspense>
        </section>
      )}
    </>
  );
}

const below = css`
  flex-basis: 100%;
  order: 1;
  min-width: 0;
  margin-top: ${designTokens.spacing20};
`;
