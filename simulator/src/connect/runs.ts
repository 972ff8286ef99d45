import type { Platform } from '../platform.js';

type Step = { afterSeconds: number; apply: () => void };

export type Runs = {
  /** Schedules the steps of a run; a run of the same resource that is still going on is given up. */
  start: (resourceId: string, steps: readonly Step[]) => void;
  cancel: (resourceId: string) => void;
};

/** The long runs of Connect (preview, publish, deploy, undeploy) as steps on the simulated clock. */
export function createRuns({ clock }: Pick<Platform, 'clock'>): Runs {
  const cancellations = new Map<string, (() => void)[]>();
  function cancel(resourceId: string): void {
    cancellations.get(resourceId)?.forEach((cancelStep) => cancelStep());
    cancellations.delete(resourceId);
  }
  return {
    cancel,
    start: (resourceId, steps) => {
      cancel(resourceId);
      const startedAt = clock.now();
      cancellations.set(
        resourceId,
        steps.map(({ afterSeconds, apply }) => clock.schedule(startedAt + afterSeconds * 1000, apply)),
      );
    },
  };
}
