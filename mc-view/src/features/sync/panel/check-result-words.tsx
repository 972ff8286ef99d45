import type { ReactElement } from 'react';
import { syncStatusMessages } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';
import type { CheckResult } from './use-check-again';

type Props = {
  isRunning: boolean;
  /** Null: nothing was asked for. */
  result: CheckResult | null;
};

/** Announces that a check is under way, and then what it has found. */
export function CheckResultWords({ isRunning, result }: Props): ReactElement {
  const toWords = useResultWords();
  const { formatMessage } = useIntl();
  return (
    <div role="status">
      {isRunning && <Text.Detail>{formatMessage(messages.checking)}</Text.Detail>}
      {!isRunning && result && <Text.Detail>{toWords(result)}</Text.Detail>}
    </div>
  );
}

function useResultWords(): (result: CheckResult) => string {
  const { formatMessage } = useIntl();
  return ({ changes, isResourceChanged }) => {
    const statuses = changes.map(({ target, before, after }) =>
      formatMessage(messages.statusChanged, {
        target,
        before: formatMessage(syncStatusMessages[before]),
        after: formatMessage(syncStatusMessages[after]),
      }),
    );
    const all = isResourceChanged ? [formatMessage(messages.resourceChanged), ...statuses] : statuses;
    return all.length === 0 ? formatMessage(messages.nothingChanged) : all.join(' ');
  };
}
