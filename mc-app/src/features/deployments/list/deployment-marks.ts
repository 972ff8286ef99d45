import { isLingering, stuckness } from '@connect-console/domain';
import type { ListedDeployment } from '../../../data/deployments/list/to-listed-deployment';

/** What somebody should know of a deployment before its status: the most urgent first. */
export type Mark = 'stuck' | 'slow' | 'lingering' | 'own';

/** What is worth a mark. */
export function marksOf(deployment: ListedDeployment): Mark[] {
  const { type, status, since, run, isOwn } = deployment;
  const level = run && levelOf(status.raw, run);
  const isOld = since !== null && isLingering({ type, since: since.at, now: since.asOf });
  return [
    ...(level && level !== 'normal' ? [level] : []),
    ...(isOld && !status.inProgress ? (['lingering'] as const) : []),
    ...(isOwn ? (['own'] as const) : []),
  ];
}

type Run = NonNullable<ListedDeployment['run']>;

// How long runs of this deployment usually take is in its journal, which a list does not read.
function levelOf(status: string, { phaseForMs, forMs }: Run): 'normal' | 'slow' | 'stuck' {
  return stuckness({ status, phaseForMs, runForMs: forMs, usual: null, usualPhase: null })?.level ?? 'normal';
}
