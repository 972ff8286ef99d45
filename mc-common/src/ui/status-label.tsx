import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { Tone } from '@connect-console/domain';
import { designTokens } from '@commercetools-uikit/design-system';
import { CheckBoldIcon, CircleIcon, ClockIcon, ErrorIcon, WarningIcon } from '@commercetools-uikit/icons';
import Stamp, { type TTone } from '@commercetools-uikit/stamp';

type Props = {
  tone: Tone;
  /** The word for the status: a colour alone never tells it. */
  label: string;
};

const LOOKS: Record<Tone, { stamp: TTone; icon: ReactElement<{ size?: string; color?: string }> }> = {
  neutral: { stamp: 'secondary', icon: <CircleIcon /> },
  progress: { stamp: 'information', icon: <ClockIcon /> },
  positive: { stamp: 'positive', icon: <CheckBoldIcon /> },
  warning: { stamp: 'warning', icon: <WarningIcon /> },
  critical: { stamp: 'critical', icon: <ErrorIcon /> },
};

/** A status as icon and word in the Merchant Center's stamp. */
export function StatusLabel({ tone, label }: Props): ReactElement {
  const { stamp, icon } = LOOKS[tone];
  return (
    <span css={tone === 'critical' ? darkerText : undefined}>
      <Stamp tone={stamp} icon={icon} label={label} isCondensed />
    </span>
  );
}

// The stamp's own red on pink has a contrast of 4.43; WCAG 2 asks for 4.5.
const darkerText = css`
  div {
    color: ${designTokens.colorError25};
  }
`;
