import type { ReactElement } from 'react';
import type { DerivedStatus, SyncTarget } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { caveatMessages } from './reason-messages';
import { reasonWords } from './reason-words';
import { useAgeWords } from './use-lag-words';
import { useMomentWords } from './use-moment-words';

type Props = {
  status: DerivedStatus;
  /** Name of the system */
  target: string;
  /** Null: the registry has no entry that could be read. */
  entry: SyncTarget | null;
};

/** Why it stands like this, and what that leaves open. */
export function Reason({ status, target, entry }: Props): ReactElement {
  const toAge = useAgeWords();
  const toTime = useMomentWords();
  return (
    <Spacings.Stack scale="xs">
      {reasonWords(status, { target, entry, toAge, toTime }).map(({ message, values }) => (
        <Text.Body key={message.id} as="p">
          <FormattedMessage {...message} values={values} />
        </Text.Body>
      ))}
      {status.status === 'skipped' && status.skipped?.detail && (
        <Text.Body as="p" tone="secondary">
          {status.skipped.detail}
        </Text.Body>
      )}
      {status.caveats.map((caveat) => (
        <Text.Detail key={caveat} tone="secondary">
          <FormattedMessage
            {...caveatMessages[caveat]}
            values={{ time: entry && toTime(entry.trackedSince) }}
          />
        </Text.Detail>
      ))}
    </Spacings.Stack>
  );
}
