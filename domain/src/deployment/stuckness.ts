import type { UsualDuration } from '../journal/usual-duration.js';
import { toDeploymentStatus, type DeploymentStatusKind } from './deployment-status.js';

export type RunPhaseKind = 'queued' | 'deploying' | 'undeploying';

export type Stuckness = {
  level: 'normal' | 'slow' | 'stuck';
  phase: RunPhaseKind;
  /** What the bound comes from: runs of this Deployment, or what is known of Connect. */
  because: 'usual' | 'documented';
  /** The bound that is passed; of what is normal, the next one. `usual`: of the run, `documented`: of the phase */
  boundMs: number;
};

type Elapsed = {
  /** DeploymentStatus */
  status: string;
  phaseForMs: number;
  runForMs: number;
  /** Of runs of this kind; null: not enough are known */
  usual: UsualDuration | null;
};

/** Whether a run takes longer than it should; null when Connect is not at work. */
export function stuckness({ status, phaseForMs, runForMs, usual }: Elapsed): Stuckness | null {
  const phase = PHASES.get(toDeploymentStatus(status).kind);
  if (!phase) return null;
  const { slowMs, stuckMs } = BOUNDS[phase];
  const isUsual = usual !== null && runForMs <= usual.p95Ms;
  if (phaseForMs >= stuckMs && !isUsual) {
    return { level: 'stuck', phase, because: 'documented', boundMs: stuckMs };
  }
  if (usual) return { level: isUsual ? 'normal' : 'slow', phase, because: 'usual', boundMs: usual.p95Ms };
  const level = phaseForMs >= slowMs ? 'slow' : 'normal';
  return { level, phase, because: 'documented', boundMs: slowMs };
}

const PHASES: ReadonlyMap<DeploymentStatusKind, RunPhaseKind> = new Map<DeploymentStatusKind, RunPhaseKind>([
  ['draft', 'queued'],
  ['queued', 'queued'],
  ['deploying', 'deploying'],
  ['undeploying', 'undeploying'],
]);

const MINUTE = 60_000;

/** A deployment takes up to about 15 minutes, and the CLI of Connect gives up after 30. */
const BOUNDS: Record<RunPhaseKind, { slowMs: number; stuckMs: number }> = {
  queued: { slowMs: 5 * MINUTE, stuckMs: 15 * MINUTE },
  deploying: { slowMs: 15 * MINUTE, stuckMs: 30 * MINUTE },
  undeploying: { slowMs: 10 * MINUTE, stuckMs: 30 * MINUTE },
};
