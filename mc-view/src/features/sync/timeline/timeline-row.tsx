import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { EventTime } from './event-time';

type Props = {
  icon: ReactElement;
  title: ReactNode;
  at: string;
  now: string;
  /** Short texts that say more; absent ones are left out */
  details: readonly (string | null)[];
  /** Sets it off from what happened to the resource itself */
  isMarker?: boolean;
  children?: ReactNode;
};

/** One event: what happened, when, and what is known of it. */
export function TimelineRow({
  icon,
  title,
  at,
  now,
  details,
  isMarker = false,
  children,
}: Props): ReactElement {
  return (
    <div css={row} data-marker={isMarker}>
      <span css={sign} aria-hidden>
        {icon}
      </span>
      <div css={content}>
        <div css={head}>
          <Text.Body as="span" fontWeight="medium">
            {title}
          </Text.Body>
          <EventTime at={at} now={now} />
        </div>
        <Text.Detail tone="secondary">{details.filter((detail) => detail !== null).join(' · ')}</Text.Detail>
        {children}
      </div>
    </div>
  );
}

const row = css`
  display: flex;
  gap: ${designTokens.spacing30};
  padding: ${designTokens.spacing20};
  border-radius: ${designTokens.borderRadius4};

  &[data-marker='true'] {
    background-color: ${designTokens.colorNeutral98};
  }

  @media (max-width: 400px) {
    gap: ${designTokens.spacing20};
    padding-inline: ${designTokens.spacing10};
  }
`;

const sign = css`
  display: inline-flex;
  flex: none;
  padding-top: 2px;
`;

const content = css`
  display: flex;
  flex: 1;
  flex-direction: column;
  gap: ${designTokens.spacing10};
  min-width: 0;
  overflow-wrap: anywhere;
`;

const head = css`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${designTokens.spacing30};
  align-items: baseline;
  justify-content: space-between;
`;
