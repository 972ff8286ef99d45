import type { DerivedStatus, SyncMode } from '@connect-console/domain';
import { useDurationWords } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { lagMessages } from './messages';

const MINUTE_MS = 60_000;

/** How long ago something is, in seconds: without seconds from a minute on. */
export function useAgeWords(): (seconds: number) => string {
  const toWords = useDurationWords();
  return (seconds) => {
    const milliseconds = seconds * 1_000;
    const step = milliseconds < MINUTE_MS ? 1_000 : MINUTE_MS;
    return toWords(Math.floor(milliseconds / step) * step);
  };
}

/** How far a target is behind, for its row; null: nothing is outstanding. */
export function useLagWords(): (status: DerivedStatus, mode: SyncMode | null) => string | null {
  const { formatMessage } = useIntl();
  const toAge = useAgeWords();
  return ({ status, lag }, mode) => {
    if (lag === null) return null;
    const { count, of, versions } = lag;
    const age = toAge(lag.seconds);
    if (versions?.synced) return formatMessage(lagMessages.versions, { ...versions, lag: age });
    if (count === null) return age;
    if (status === 'syncedBySyncInfo') return formatMessage(lagMessages.newer, { count, lag: age });
    if (status !== 'behind') return formatMessage(lagMessages.waiting, { count, lag: age });
    return mode === 'events' && of !== null
      ? formatMessage(lagMessages.missing, { count, of, lag: age })
      : formatMessage(lagMessages.behind, { count, lag: age });
  };
}

/** How far a target is behind, inside a sentence. */
export function useLagClause(): (status: DerivedStatus) => string {
  const { formatMessage } = useIntl();
  const toAge = useAgeWords();
  return ({ status, lag }) => {
    if (lag === null) return '';
    const age = toAge(lag.seconds);
    if (status === 'behind') {
      return lag.count === null
        ? formatMessage(lagMessages.versionsBehind, { lag: age })
        : formatMessage(lagMessages.behind, { count: lag.count, lag: age });
    }
    if (lag.count === null) return age;
    const message = status === 'syncedBySyncInfo' ? lagMessages.newer : lagMessages.waiting;
    return formatMessage(message, { count: lag.count, lag: age });
  };
}
