import { useIntl } from 'react-intl';
import { unreadableMessages } from './messages';

/** Returns the function that says why an entry is not understood. */
export function useUnreadableWords(): (reason: string) => string {
  const { formatMessage } = useIntl();
  return (reason) =>
    isKnown(reason)
      ? formatMessage(unreadableMessages[reason])
      : formatMessage(unreadableMessages.other, { reason });
}

function isKnown(reason: string): reason is Exclude<keyof typeof unreadableMessages, 'other'> {
  return reason !== 'other' && Object.hasOwn(unreadableMessages, reason);
}
