import type { ReactElement } from 'react';
import type { Tone } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import type { Mark } from './deployment-marks';
import { markMessages } from './messages';

/** What somebody should know of a deployment, each as icon and word. */
export function MarksCell({ marks }: { marks: Mark[] }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      {marks.map((mark) => (
        <StatusLabel key={mark} tone={TONES[mark]} label={formatMessage(markMessages[mark])} />
      ))}
    </Spacings.Stack>
  );
}

const TONES: Record<Mark, Tone> = {
  stuck: 'critical',
  slow: 'warning',
  lingering: 'warning',
  own: 'neutral',
};
