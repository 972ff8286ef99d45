import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { SyncMessage } from '@connect-console/domain';
import { useMessageTypeWords } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { MessageActions } from '../message-actions';
import { gapMessages } from './detail-messages';
import { useMomentWords } from './use-moment-words';

/** More of them are in the timeline. */
const MOST_SHOWN = 5;

type Props = {
  gaps: readonly SyncMessage[];
  /** Key of the target that misses them */
  target: string;
  sync: ResourceSync;
};

/** The events that a target should have confirmed and did not, the oldest first. */
export function MissingEvents({ gaps, target, sync }: Props): ReactElement | null {
  const toTime = useMomentWords();
  const toTypeWords = useMessageTypeWords();
  if (gaps.length === 0) return null;
  const more = gaps.length - MOST_SHOWN;
  return (
    <Spacings.Stack scale="xs">
      <Text.Body isBold as="p">
        <FormattedMessage {...gapMessages.title} values={{ count: gaps.length }} />
      </Text.Body>
      <ul css={list}>
        {gaps.slice(0, MOST_SHOWN).map((message) => (
          <li key={message.id} css={item}>
            <span>
              <FormattedMessage
                {...gapMessages.event}
                values={{ type: toTypeWords(message.type), number: message.sequenceNumber }}
              />
            </span>
            <Text.Detail tone="secondary">{toTime(message.createdAt)}</Text.Detail>
            <MessageActions message={message} target={target} sync={sync} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text.Detail tone="secondary">
          <FormattedMessage {...gapMessages.more} values={{ count: more }} />
        </Text.Detail>
      )}
    </Spacings.Stack>
  );
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
  flex-wrap: wrap;
  gap: 0 ${designTokens.spacing30};
  align-items: baseline;
`;
