import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Since } from '../../../data/deployments/to-state';
import { cellMessages, sourceMessages } from './messages';
import { useAgeWords } from './use-age-words';

type Props = { since: Since | null };

/** For how long a deployment has been as it is, and who says so: Connect itself keeps no times of deployments. */
export function AgeCell({ since }: Props): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const toWords = useAgeWords();
  if (since === null) {
    return <Text.Detail tone="secondary">{formatMessage(cellMessages.ageUnknown)}</Text.Detail>;
  }
  return (
    <Spacings.Stack scale="xs">
      <time dateTime={since.at} title={formatDate(since.at, { dateStyle: 'medium', timeStyle: 'short' })}>
        {toWords(Date.parse(since.asOf) - Date.parse(since.at))}
      </time>
      <Text.Detail tone="secondary">{formatMessage(sourceMessages[since.source])}</Text.Detail>
    </Spacings.Stack>
  );
}
