import { useIntl } from 'react-intl';

/** A point in time (ISO 8601) in the user's language and time zone. */
export function useMomentWords(): (at: string) => string {
  const { formatDate } = useIntl();
  return (at) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
}
