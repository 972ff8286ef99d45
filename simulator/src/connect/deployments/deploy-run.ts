import { type Platform, timestamp } from '../../platform.js';
import type { ConnectDeployment, Report, StoredDeployment } from '../../state.js';
import { type Course, courseOf, type Phase } from '../courses/course.js';
import { playCourse } from '../courses/play-course.js';
import { logRun } from '../logs/log-run.js';
import { findRepository } from '../repositories.js';
import { addRevision } from '../revisions/revision.js';
import type { Runs } from '../runs.js';
import { withAddress } from './application-address.js';
import { changeDeployment, showReport } from './change-deployment.js';
import { withFailingScripts, withoutScripts } from './deploy-scripts.js';
import { wire } from './wiring.js';

const DRAFT_PHASE = { name: 'draft', seconds: 5, entries: [] };

/** `Queued`, then `Deploying`, then `Deployed` or `Failed` with the build report. */
export function startDeploy(
  platform: Platform & { runs: Runs },
  { id, status, connector }: ConnectDeployment,
  { skipScripts = false, secondsLeft }: { skipScripts?: boolean; secondsLeft?: number } = {},
): void {
  const buildId = platform.nextId();
  const source = courseOf(platform.state, connector, 'deploy');
  const course = withFailingScripts(skipScripts ? withoutScripts(source) : source, platform.connectBehavior);
  const phases = phasesFrom(status, course);
  playCourse(
    platform,
    id,
    { ...course, phases },
    {
      secondsLeft,
      begin: (phase) => enter(platform, id, phase === 'queue' ? 'Queued' : 'Deploying'),
      grow: (report) => showReport(platform, id, { id: buildId, report }),
      finish: (report) => {
        const stored = finishDeploy(platform, id, course, { id: buildId, report });
        if (stored?.deployment.status === 'Deployed' && !skipScripts) wire(platform, stored, report);
      },
    },
  );
}

/** A Draft has a phase before the queue; one that is deploying has left the queue behind. */
function phasesFrom(status: string, { phases }: Course): Phase[] {
  if (status === 'Draft') return [DRAFT_PHASE, ...phases];
  return status === 'Deploying' ? phases.filter(({ name }) => name !== 'queue') : phases;
}

function enter(platform: Platform, id: string, status: string): void {
  const stored = platform.state.deployments.find(({ deployment }) => deployment.id === id);
  if (stored?.deployment.status === status) return;
  changeDeployment(platform, id, (deployment) => ({ ...deployment, status }));
}

function finishDeploy(
  platform: Platform,
  id: string,
  { status }: Course,
  build: { id: string; report: Report },
): StoredDeployment | undefined {
  const isDeployed = status === 'Deployed';
  const stored = changeDeployment(platform, id, (deployment) => ({
    ...(isDeployed ? withAddresses(platform, deployment) : deployment),
    status,
    details: { build },
  }));
  if (stored === undefined) return undefined;
  logRun(stored, build.report);
  if (isDeployed) addRevision(stored, timestamp(platform.clock));
  return stored;
}

function withAddresses(platform: Platform, deployment: ConnectDeployment): StoredDeployment['deployment'] {
  const source = findRepository(platform.state, deployment.connector.repository);
  return {
    ...deployment,
    applications: deployment.applications.map((application) =>
      withAddress(application, deployment, source, platform.connectBehavior),
    ),
  };
}
