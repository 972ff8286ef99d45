import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { InfoDialog } from '@commercetools-frontend/application-components';
import type { SyncMessage } from '@connect-console/domain';
import { useMessageTypeWords } from '@connect-console/mc-common';
import { FormattedMessage, useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useFeedDetails } from '../../../data/bundle/use-feed-details';
import type { PayloadState } from '../../../data/payload/use-message-payload';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { FilterSelect } from '../timeline/filter-select';
import { wrappingButtons } from '../wrapping-buttons';
import { messages } from './messages';
import { ReplayPlanView } from './replay-plan-view';
import { takersOf } from './takers-of';

type Props = {
  sync: ResourceSync;
  message: SyncMessage;
  /** Key of the target that is chosen at first */
  target: string | null;
  payload: PayloadState;
  onRetry: () => void;
  onClose: () => void;
};

/** A replay as it would be: for which system, whether it is needed, and what whoever sends it needs to know. */
export function ReplayDialog({ sync, message, target, payload, onRetry, onClose }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const toTypeWords = useMessageTypeWords();
  const takers = takersOf(sync, message);
  const { topics } = useFeedDetails(takers.flatMap((taker) => taker.target.deploymentKey ?? []));
  const [chosenKey, setChosenKey] = useState(target);
  const chosen = takers.find(({ key }) => key === chosenKey) ?? takers[0];
  const title = formatMessage(messages.title, {
    type: toTypeWords(message.type),
    number: message.sequenceNumber,
  });

  function closeOnEscape({ key }: KeyboardEvent): void {
    if (key === 'Escape') onClose();
  }

  return (
    <InfoDialog
      isOpen
      aria-label={title}
      // The kit would cut off a long text.
      title={
        <div css={content}>
          <Text.Headline as="h2">{title}</Text.Headline>
        </div>
      }
      size={window.innerWidth < NARROW ? 'scale' : 13}
    >
      {/* The kit's own way to close a dialog comes with an English button that nobody can translate. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the key works for all that is inside */}
      <div onKeyDown={closeOnEscape} css={[content, wrappingButtons]}>
        <Spacings.Stack scale="l">
          <Text.Body>
            <FormattedMessage {...messages.dryRun} />
          </Text.Body>
          {chosen && takers.length > 1 && (
            <FilterSelect
              title={formatMessage(messages.target)}
              value={chosen.key}
              options={takers.map(({ key, label }) => ({ value: key, label }))}
              onChange={setChosenKey}
            />
          )}
          {chosen ? (
            <ReplayPlanView
              sync={sync}
              message={message}
              taker={chosen}
              payload={payload}
              topics={topics}
              onRetry={onRetry}
            />
          ) : (
            <Text.Body fontWeight="medium">
              <FormattedMessage {...messages.notTaken} />
            </Text.Body>
          )}
          <div css={end}>
            <SecondaryButton label={formatMessage(messages.close)} onClick={onClose} />
          </div>
        </Spacings.Stack>
      </div>
    </InfoDialog>
  );
}

// The kit's dialogs have a fixed width, which does not fit into a narrower window.
const NARROW = 720;

const content = css`
  overflow-wrap: anywhere;
`;

const end = css`
  display: flex;
  justify-content: flex-end;
`;
