import { useEffect, useRef, useState } from 'react';
import type { ApiError } from '@connect-console/mc-common';
import type { Preview } from '../../../data/deployments/list/use-previews';
import { useUndeploy } from '../../../data/deployments/undeploy/use-undeploy';
import { useClicks } from '../../../data/use-click';

/** What came of one deployment of the plan so far. */
export type PlanStep = { state: 'running' } | { state: 'undeploying' } | { state: 'failed'; error: ApiError };

export type UndeployPlan = {
  /** By id of the deployment; without one, nothing has been sent yet. */
  steps: ReadonlyMap<string, PlanStep>;
  isRunning: boolean;
  /** Sends one after the other what is not undeploying yet; a failure stops nothing. Never rejects. */
  run: (previews: readonly Preview[], reason: string) => Promise<void>;
  /** Sends nothing more; what has been sent goes on. */
  stop: () => void;
};

/** Undeploys several deployments, one at a time. What has failed or was not sent can be run again. */
export function useUndeployPlan(): UndeployPlan {
  const undeploy = useUndeploy();
  const clicksOn = useClicks();
  const [steps, setSteps] = useState<ReadonlyMap<string, PlanStep>>(new Map());
  const [isRunning, setIsRunning] = useState(false);
  const isStopped = useRef(false);
  useEffect(() => () => void (isStopped.current = true), []);

  function note(id: string, step: PlanStep): void {
    setSteps((before) => new Map(before).set(id, step));
  }

  async function send({ id, version }: Preview, reason: string): Promise<void> {
    note(id, { state: 'running' });
    const outcome = await clicksOn(id)({ version, reason }, (click) =>
      undeploy.run({ id, version, reason, click }),
    );
    note(id, outcome.ok ? { state: 'undeploying' } : { state: 'failed', error: outcome.error });
  }

  async function run(previews: readonly Preview[], reason: string): Promise<void> {
    isStopped.current = false;
    setIsRunning(true);
    for (const preview of previews) {
      if (isStopped.current) break;
      if (steps.get(preview.id)?.state !== 'undeploying') await send(preview, reason);
    }
    setIsRunning(false);
  }

  return { steps, isRunning, run, stop: () => (isStopped.current = true) };
}
