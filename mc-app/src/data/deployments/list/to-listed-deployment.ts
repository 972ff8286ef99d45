import type { DeploymentDrift } from '@connect-console/domain';
import type { TListedDeploymentFragment } from '../../generated/gateway';
import { toDeploymentSummary, type DeploymentSummary } from '../to-deployment';
import { toDrift, toSince, type Since } from '../to-state';

/** A Deployment with what it could be updated to, and how long it has been as it is. */
export type ListedDeployment = DeploymentSummary & {
  /** Connect Console itself runs in it; null: that cannot be told now. */
  isOwn: boolean | null;
  /** When it came to its status; null when nobody knows. */
  since: Since | null;
  /** Null when Connect is not at work on it. */
  run: DeploymentRun | null;
  drift: DeploymentDrift;
  /** What an update would bring; null when there is nothing, or it cannot be read. */
  latest: { version: number; tag: string } | null;
};

export type DeploymentRun = {
  /** How long it has had its status, as far as seen, in ms */
  phaseForMs: number;
  /** How long Connect is at work, as far as seen, in ms */
  forMs: number;
};

/** Maps the gateway's list entry to our model. */
export function toListedDeployment(wire: TListedDeploymentFragment): ListedDeployment {
  const { isOwn, since, run, drift, latest } = wire;
  return {
    ...toDeploymentSummary(wire),
    isOwn,
    since: since && toSince(since),
    run: run && {
      phaseForMs: Date.parse(run.asOf) - Date.parse(run.phaseSince),
      forMs: Date.parse(run.asOf) - Date.parse(run.startedAt),
    },
    drift: toDrift(drift),
    latest: latest && { version: latest.version, tag: latest.repository.tag },
  };
}
