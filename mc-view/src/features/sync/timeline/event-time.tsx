import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { FormattedDate } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { useRelativeTime } from './use-relative-time';

type Props = { at: string; now: string };

const DAY_MS = 86_400_000;

/** When something happened: how long ago, and the time itself, to the second while that tells more. */
export function EventTime({ at, now }: Props): ReactElement {
  const toRelativeTime = useRelativeTime(now);
  const isRecent = Date.parse(now) - Date.parse(at) < DAY_MS;
  return (
    <time dateTime={at} css={time}>
      <Text.Detail as="span">{toRelativeTime(at)}</Text.Detail>
      <Text.Detail as="span" tone="secondary">
        <FormattedDate value={at} dateStyle="medium" timeStyle={isRecent ? 'medium' : 'short'} />
      </Text.Detail>
    </time>
  );
}

const time = css`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${designTokens.spacing20};
  align-items: baseline;
`;
