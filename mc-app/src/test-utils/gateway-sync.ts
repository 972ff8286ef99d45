import type { GatewayContent, Refuse } from './gateway-content';
import { buildSyncTarget, type SyncTargetContent, type SyncTargetDraftContent } from './sync-target.builder';

type Draft = { target: SyncTargetDraftContent };

const NOW = '2026-11-20T12:00:00.000Z';

/** Resolvers of all that the gateway answers about targets; its mutations change the content of the test. */
export function answerSync(
  content: GatewayContent,
  refuse: Refuse,
): Record<string, (args: never) => unknown> {
  const { syncTargets, targetSuggestions, feedSubscriptions } = content;

  function toAnswer(target: SyncTargetContent): object {
    const deployment = content.deployments.find(({ key }) => key !== null && key === target.deploymentKey);
    return { ...target, deployment: deployment ?? null };
  }

  function current({ key, version }: { key: string; version: number }): SyncTargetContent {
    const target = syncTargets.find((one) => one.key === key);
    if (!target) return refuse('ResourceNotFound');
    return target.version === version ? target : refuse('ConcurrentModification');
  }

  return {
    overview: () => content.overview,
    syncTargets: () => ({
      asOf: NOW,
      complete: content.isComplete,
      results: syncTargets.map(toAnswer),
      suggestions: targetSuggestions,
      subscriptions: feedSubscriptions,
      missingScopes: content.missingScopes ?? [],
    }),
    syncTargetHealth: () => content.targetHealth,
    createSyncTarget({ key, target }: Draft & { key: string }) {
      if (syncTargets.some((one) => one.key === key)) return refuse('DuplicateField');
      const created = buildSyncTarget({
        ...target,
        key,
        version: 1,
        lastModifiedAt: NOW,
        lastReportAt: null,
      });
      syncTargets.push(created);
      return toAnswer(created);
    },
    updateSyncTarget({ target, ...known }: Draft & { key: string; version: number }) {
      const change = { ...target, version: known.version + 1, lastModifiedAt: NOW };
      return toAnswer(Object.assign(current(known), change));
    },
  };
}
