import { pollDelayMs, toDeploymentStatus } from '@connect-console/domain';

type Running = { status: string; run: { startedAt: string; asOf: string } | null };

/** Taken for the age of a run that the journal does not know. */
const UNKNOWN_AGE_MS = 5 * 60_000;

/** In how many milliseconds a Deployment is asked for again; null while Connect is not at work on it. */
export function deploymentPollDelay(deployment: Running | null): number | null {
  if (!deployment || !toDeploymentStatus(deployment.status).inProgress) return null;
  const { run } = deployment;
  return pollDelayMs(run ? Date.parse(run.asOf) - Date.parse(run.startedAt) : UNKNOWN_AGE_MS);
}
