import { stuckness, type Stuckness } from '@connect-console/domain';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';

type Running = Pick<DeploymentDetail, 'status' | 'run' | 'usual'>;

/** Whether the run takes longer than it should; `now` in ms since 1970, platform time. Null: no run is known. */
export function stucknessNow(
  { status, run, usual }: Running,
  now: number = Date.parse(run?.asOf ?? ''),
): Stuckness | null {
  if (run === null) return null;
  return stuckness({
    status: status.raw,
    phaseForMs: now - Date.parse(run.phaseSince),
    runForMs: now - Date.parse(run.startedAt),
    usual: usual.run,
    usualPhase: usual.phase,
  });
}
