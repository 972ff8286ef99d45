import { Suspense, useMemo, useState, type ReactElement } from 'react';
import Spacings from '@commercetools-uikit/spacings';
import { toResourceSync } from '../../../data/sync/to-resource-sync';
import { useBackFill } from '../../../data/sync/use-back-fill';
import type { SeenPlatformSync } from '../../../data/sync/use-platform-sync';
import { useSyncFeed } from '../../../data/sync/use-sync-feed';
import { useSyncNow } from '../../../data/sync/use-sync-now';
import { LazySyncExports, LazySyncTimeline } from '../lazy-parts';
import { Answer } from './answer';
import { LossAlarms } from './loss-alarm';
import { NoTargets } from './no-targets';
import { Notices } from './notices';
import { RefreshHost } from './refresh-host';
import { TargetList } from './target-list';
import { useCheckAgain } from './use-check-again';

type Props = {
  platform: SeenPlatformSync;
  /** commercetools is being asked again. */
  isReading: boolean;
  onReadAgain: () => void;
};

/** Everything that is known of a resource: the answer first, then what it rests on. */
export function ResourcePanel({ platform, isReading, onReadAgain }: Props): ReactElement {
  const { feed, error, hasNoGateway, isLoading, retry } = useSyncFeed(platform.targets);
  const now = useSyncNow(feed?.asOf ?? null);
  const sync = useMemo(
    () => toResourceSync({ platform, feed: { feed, error }, now }),
    [platform, feed, error, now],
  );
  const losses = useBackFill(sync);
  const isRunning = isReading || sync.isPartial || isLoading;
  const { result, checkAgain } = useCheckAgain(sync, { isRunning, ask });
  const [versionAtFirst] = useState(sync.resource.version);

  function ask(): void {
    onReadAgain();
    retry();
  }

  return (
    <Spacings.Stack scale="l">
      {sync.resource.version !== versionAtFirst && <RefreshHost />}
      <Answer sync={sync} isRunning={isRunning} result={result} onCheckAgain={checkAgain} />
      <LossAlarms losses={losses.filter(({ isAffected }) => isAffected)} typeId={sync.resource.typeId} />
      <TargetList sync={sync} onCheckAgain={checkAgain} />
      <LossAlarms losses={losses.filter(({ isAffected }) => !isAffected)} typeId={sync.resource.typeId} />
      {sync.targets.length === 0 && !sync.hidden.includes('records') && <NoTargets />}
      <Notices sync={sync} hasNoGateway={hasNoGateway} />
      <Suspense fallback={null}>
        <LazySyncExports sync={sync} />
        <LazySyncTimeline sync={sync} />
      </Suspense>
    </Spacings.Stack>
  );
}
