import {
  parseRecord,
  parseTarget,
  syncLagByTarget,
  type SyncTarget,
  type TargetLag,
} from '@connect-console/domain';
import type { TFetchSyncSituationQuery } from '../generated/ctp';
import type { Refusal } from '../query-by-part/refused-parts';
import { toProjectSetup, type ProjectSetup } from '../setup/to-project-setup';

/** What is asked of the platform at once, and can be refused apart. */
export type SyncField = keyof TFetchSyncSituationQuery;

/** A target with resources that did not reach it for good. */
export type FailingTarget = {
  key: string;
  label: string;
  isRegistered: boolean;
  count: number;
};

export type FailingTargets = {
  /** Most failures first */
  targets: FailingTarget[];
  /** False: there are more failures than were read. */
  isComplete: boolean;
};

export type LabelledLag = TargetLag & { label: string };

/** What the platform says about sync with the user's own rights; a refusal where it does not say it. */
export type SyncSituation = {
  failing: FailingTargets | Refusal;
  /** Slowest first */
  lags: LabelledLag[] | Refusal;
  /** Entries of the registry that are understood, by key; none when it cannot be read */
  registry: ReadonlyMap<string, SyncTarget>;
  setup: ProjectSetup;
};

/** Maps the platform's answer, of which fields may have been refused, to our model. */
export function toSyncSituation(
  answer: TFetchSyncSituationQuery,
  refused: ReadonlyMap<SyncField, Refusal>,
): SyncSituation {
  const registry = toRegistry(answer);
  return {
    failing: toFailing(answer, refused, registry),
    lags: toLags(answer, refused, registry),
    registry,
    setup: toProjectSetup(answer, refused),
  };
}

function toRegistry({ targets }: TFetchSyncSituationQuery): Map<string, SyncTarget> {
  return new Map(
    (targets?.results ?? [])
      .map(parseTarget)
      .flatMap(({ key, target }): [string, SyncTarget][] => (target ? [[key, target]] : [])),
  );
}

function toFailing(
  { failing }: TFetchSyncSituationQuery,
  refused: ReadonlyMap<SyncField, Refusal>,
  registry: ReadonlyMap<string, SyncTarget>,
): FailingTargets | Refusal {
  if (!failing) return refused.get('failing') ?? 'failed';
  const counts = new Map<string, number>();
  for (const { key } of failing.results) {
    const target = key.slice(key.lastIndexOf('.') + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const targets = [...counts].flatMap(([key, count]) => {
    const entry = registry.get(key);
    // What is switched off is expected to fail nobody.
    if (entry?.enabled === false) return [];
    return [{ key, label: entry?.label ?? key, isRegistered: entry !== undefined, count }];
  });
  return {
    targets: targets.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1)),
    isComplete: failing.results.length >= failing.total,
  };
}

function toLags(
  { records, messages }: TFetchSyncSituationQuery,
  refused: ReadonlyMap<SyncField, Refusal>,
  registry: ReadonlyMap<string, SyncTarget>,
): LabelledLag[] | Refusal {
  if (!records || !messages) return refused.get('records') ?? refused.get('messages') ?? 'failed';
  const lags = syncLagByTarget(records.results.map(parseRecord), messages.results);
  return lags.map((lag) => ({ ...lag, label: registry.get(lag.target)?.label ?? lag.target }));
}
