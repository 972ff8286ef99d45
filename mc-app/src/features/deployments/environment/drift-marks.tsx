import type { ReactElement } from 'react';
import type { Tone } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import type { EnvironmentRow } from './environment-rows';
import { driftMessages } from './messages';

type Mark = EnvironmentRow['marks'][number];

const TONES: Record<Mark, Tone> = {
  missingRequired: 'critical',
  unknown: 'warning',
  typeMismatch: 'warning',
  defaultInUse: 'neutral',
};

/** How a key differs from what the connector declares. */
export function DriftMarks({ marks }: { marks: readonly Mark[] }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Spacings.Stack scale="xs" alignItems="flex-start">
      {marks.map((mark) => (
        <StatusLabel key={mark} tone={TONES[mark]} label={formatMessage(driftMessages[mark])} />
      ))}
    </Spacings.Stack>
  );
}
