import type { UsualDuration } from '../journal/usual-duration.js';
import { toDeploymentStatus, type DeploymentStatusKind } from './deployment-status.js';

export type RunPhaseKind = 'queued' | 'deploying' | 'undeploying';

export type Stuckness = {
  level: 'normal' | 'slow' | 'stuck';
  phase: RunPhaseKind;
  /** What the bound comes from: earlier runs, their phases, or what is known of Connect. */
  because: 'usual' | 'usualPhase' | 'documented';
  /** The bound that is passed; of what is normal, the next one. Of the run for `usual`, else of the phase */
  boundMs: number;
};

type Elapsed = {
  /** DeploymentStatus */
  status: string;
  phaseForMs: number;
  runForMs: number;
  /** Of runs of this kind; null: not enough are known */
  usual: UsualDuration | null;
  /** Of this status in such runs; null: not enough are known */
  usualPhase: UsualDuration | null;
};

/** Whether a run takes longer than it should; null when Connect is not at work. */
export function stuckness(elapsed: Elapsed): Stuckness | null {
  const { status, phaseForMs, runForMs, usual, usualPhase } = elapsed;
  const phase = PHASES.get(toDeploymentStatus(status).kind);
  if (!phase) return null;
  const { slowMs, stuckMs } = BOUNDS[phase];
  const ofPhase = usualPhase && toBound('usualPhase', phaseForMs, Math.max(usualPhase.p95Ms, SHORTEST_MS));
  const ofRun = usual && toBound('usual', runForMs, usual.p95Ms);
  const nearest = ofPhase ?? ofRun;
  if (phaseForMs >= stuckMs && !nearest?.isWithin) {
    return { level: 'stuck', phase, because: 'documented', boundMs: stuckMs };
  }
  const bound = ofRun && ofPhase?.isWithin ? ofRun : nearest;
  if (bound) {
    const { because, boundMs, isWithin } = bound;
    return { level: isWithin ? 'normal' : 'slow', phase, because, boundMs };
  }
  const level = phaseForMs >= slowMs ? 'slow' : 'normal';
  return { level, phase, because: 'documented', boundMs: slowMs };
}

type Bound = Pick<Stuckness, 'because' | 'boundMs'> & { isWithin: boolean };

function toBound(because: Stuckness['because'], forMs: number, boundMs: number): Bound {
  return { because, boundMs, isWithin: forMs <= boundMs };
}

const PHASES: ReadonlyMap<DeploymentStatusKind, RunPhaseKind> = new Map<DeploymentStatusKind, RunPhaseKind>([
  ['draft', 'queued'],
  ['queued', 'queued'],
  ['deploying', 'deploying'],
  ['undeploying', 'undeploying'],
]);

const MINUTE = 60_000;

/** Phases begin and end when somebody looked: less than this tells nothing. */
const SHORTEST_MS = MINUTE;

/** A deployment takes up to about 15 minutes, and the CLI of Connect gives up after 30. */
const BOUNDS: Record<RunPhaseKind, { slowMs: number; stuckMs: number }> = {
  queued: { slowMs: 5 * MINUTE, stuckMs: 15 * MINUTE },
  deploying: { slowMs: 15 * MINUTE, stuckMs: 30 * MINUTE },
  undeploying: { slowMs: 10 * MINUTE, stuckMs: 30 * MINUTE },
};
