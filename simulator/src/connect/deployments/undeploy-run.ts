import type { Platform } from '../../platform.js';
import type { ConnectDeployment, Report } from '../../state.js';
import { courseOf } from '../courses/course.js';
import { playCourse } from '../courses/play-course.js';
import type { Runs } from '../runs.js';
import { changeDeployment } from './change-deployment.js';
import { removeApiClient } from './own-api-client.js';
import { unwire } from './wiring.js';

/** `Undeploying`, then gone, or `UndeployFailed` with a report. */
export function startUndeploy(
  platform: Platform & { runs: Runs },
  { id, connector }: ConnectDeployment,
  { secondsLeft }: { secondsLeft?: number } = {},
): void {
  const course = courseOf(platform.state, connector, 'undeploy');
  playCourse(platform, id, course, {
    secondsLeft,
    finish: (report) => {
      if (course.status !== 'UndeployFailed' || isIgnored(platform, report)) {
        return removeDeployment(platform, id, report);
      }
      const build = { id: platform.nextId(), report };
      changeDeployment(platform, id, (deployment) => ({
        ...deployment,
        status: course.status,
        details: { build },
      }));
    },
  });
}

function isIgnored({ connectBehavior }: Platform, { entries }: Report): boolean {
  return (
    connectBehavior['pre-undeploy-failure'] === 'ignored' &&
    entries.some(({ title }) => title.includes('preUndeploy'))
  );
}

function removeDeployment(platform: Platform, id: string, report: Report): void {
  const { state } = platform;
  const stored = state.deployments.find(({ deployment }) => deployment.id === id);
  if (stored !== undefined) {
    unwire(platform, stored, report);
    removeApiClient(platform, stored);
  }
  state.deployments = state.deployments.filter(({ deployment }) => deployment.id !== id);
}
