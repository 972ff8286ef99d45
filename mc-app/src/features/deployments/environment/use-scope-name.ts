import { useIntl } from 'react-intl';
import { viewMessages as messages } from './messages';

/** Returns what a scope is called on the screen: as its application, or what all share. */
export function useScopeName(): (application: string | null) => string {
  const { formatMessage } = useIntl();
  return (application) => application ?? formatMessage(messages.shared);
}
