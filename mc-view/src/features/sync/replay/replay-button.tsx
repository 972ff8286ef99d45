import { Suspense, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { css } from '@emotion/react';
import type { SyncMessage } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import { RevertIcon } from '@commercetools-uikit/icons';
import { useMessagePayload } from '../../../data/payload/use-message-payload';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { LazyReplayDialog } from '../lazy-parts';
import { messages } from './messages';

type Props = {
  sync: ResourceSync;
  message: SyncMessage;
  /** Key of the target that is chosen at first; by default the first that takes the Message. */
  target?: string;
};

/** Shows what handling a Message once more would take and change, without sending anything. */
export function ReplayButton({ sync, message, target }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { state, load } = useMessagePayload(message.id);

  function open(): void {
    setIsOpen(true);
    if (state.status !== 'ready') void load();
  }

  function close(): void {
    flushSync(() => setIsOpen(false));
    place.current?.querySelector('button')?.focus(); // The kit's dialog leaves the focus nowhere.
  }

  return (
    <span ref={place} css={inline}>
      <FlatButton
        label={formatMessage(messages.prepare)}
        icon={<RevertIcon />}
        aria-haspopup="dialog"
        onClick={open}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <LazyReplayDialog
            sync={sync}
            message={message}
            target={target ?? null}
            payload={state}
            onRetry={() => void load()}
            onClose={close}
          />
        </Suspense>
      )}
    </span>
  );
}

// In a line with other buttons, the height of the text around it does not count.
const inline = css`
  display: inline-flex;
`;
