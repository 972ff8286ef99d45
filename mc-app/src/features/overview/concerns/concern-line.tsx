import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { designTokens } from '@commercetools-uikit/design-system';
import { AngleRightIcon } from '@commercetools-uikit/icons';
import Text from '@commercetools-uikit/text';
import type { Concern } from './concerns';
import { ConcernIcon } from './concern-icon';
import { ConcernNames, type ConcernName } from './concern-names';
import { concernMessages, hintMessages, messages } from './messages';

type Props = {
  concern: Concern;
  address: string;
  /** Of what it is about, where no list shows exactly that */
  names: readonly ConcernName[];
};

/** One reason for somebody to look: how many, what, and the way there, which is the whole line. */
export function ConcernLine({ concern, address, names }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { kind, tone, count, isAtLeast } = concern;
  return (
    <li css={line}>
      <span css={icon} aria-hidden>
        <ConcernIcon tone={tone} />
      </span>
      <div css={content}>
        <Link to={address} css={link}>
          {formatMessage(concernMessages[kind], { count })}
        </Link>
        <Text.Detail tone="secondary">
          {formatMessage(hintMessages[kind])} {isAtLeast && formatMessage(messages.atLeast)}
        </Text.Detail>
        <ConcernNames names={names} />
      </div>
      <span css={[icon, arrow]} aria-hidden>
        <AngleRightIcon size="medium" color="neutral60" />
      </span>
    </li>
  );
}

const NARROW = '640px';

const line = css`
  position: relative;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: ${designTokens.spacing25};
  padding: ${designTokens.spacing25} ${designTokens.spacing20};

  & + & {
    border-top: 1px solid ${designTokens.colorNeutral90};
  }

  &:hover {
    background-color: ${designTokens.colorNeutral98};
  }

  @media (max-width: ${NARROW}) {
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${designTokens.spacing20};
    padding-right: 0;
    padding-left: 0;
  }
`;

const icon = css`
  display: inline-flex;
  align-items: center;
  height: ${designTokens.lineHeight40};
`;

const arrow = css`
  @media (max-width: ${NARROW}) {
    display: none;
  }
`;

const content = css`
  display: grid;
  gap: ${designTokens.spacing05};
  overflow-wrap: anywhere;
`;

// The whole line can be pressed; names in it lie above.
const link = css`
  color: ${designTokens.colorSolid};
  font-weight: ${designTokens.fontWeight600};
  text-decoration: none;

  &::after {
    position: absolute;
    inset: 0;
    border-radius: ${designTokens.borderRadius4};
    content: '';
  }

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    outline: none;
  }

  &:focus-visible::after {
    outline: 2px solid ${designTokens.colorPrimary};
    outline-offset: -2px;
  }
`;
