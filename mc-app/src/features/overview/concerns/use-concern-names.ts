import { useIntl } from 'react-intl';
import type { Overview, SubscriptionState } from '../../../data/overview/to-overview';
import type { SyncSituation } from '../../../data/overview/to-sync-situation';
import { usePaths } from '../../../paths';
import type { ConcernName } from './concern-names';
import { failingOf, losingOf, unhealthyOf, type ConcernKind } from './concerns';
import { messages, subscriptionStatusMessages } from './messages';

/** Says which ones a concern is about where no list does: Subscriptions with their targets, and failing targets. */
export function useConcernNames(
  overview: Overview | null,
  sync: SyncSituation | null,
): (kind: ConcernKind) => ConcernName[] {
  const { formatMessage, formatList } = useIntl();
  const paths = usePaths();
  const subscriptions = overview?.subscriptions ?? [];

  function nameSubscription({ id, key, status }: SubscriptionState): ConcernName {
    const registered = [...(sync?.registry.values() ?? [])];
    const targets = registered.filter(
      ({ subscriptionKeys }) => key !== null && subscriptionKeys.includes(key),
    );
    const labels = formatList(targets.map(({ label }) => label));
    const word = isKnown(status) ? formatMessage(subscriptionStatusMessages[status]) : status;
    const fed = targets.length > 0 ? [formatMessage(messages.feeds, { targets: labels })] : [];
    return { id, name: key ?? id, note: [word, ...fed].join(' · '), address: null };
  }

  return (kind) => {
    if (kind === 'losing') return losingOf(subscriptions).map(nameSubscription);
    if (kind === 'unhealthy') return unhealthyOf(subscriptions).map(nameSubscription);
    if (kind !== 'targetsFailing') return [];
    return failingOf(sync).map(({ key, label, isRegistered, count }) => ({
      id: key,
      name: label,
      note: formatMessage(messages.failures, { count }),
      address: isRegistered ? paths.target(key) : null,
    }));
  };
}

function isKnown(status: string): status is keyof typeof subscriptionStatusMessages {
  return Object.hasOwn(subscriptionStatusMessages, status);
}
