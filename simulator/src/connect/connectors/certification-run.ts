import type { Platform } from '../../platform.js';
import type { StagedConnector } from '../../state.js';
import { courseOf } from '../courses/course.js';
import { playCourse } from '../courses/play-course.js';
import type { Runs } from '../runs.js';
import { changeStagedConnector } from './change-staged-connector.js';
import { publish, PUBLISHED } from './publish-connector.js';

/** Whether people at commercetools have the draft, or are about to. */
export function isInCertification({ status }: Pick<StagedConnector, 'status'>): boolean {
  return status === 'ReadyForCertification' || status === 'InCertification';
}

/** `ReadyForCertification`, then `InCertification` until people decide: `Published` for everybody, or `Failed`. */
export function startCertification(
  platform: Platform & { runs: Runs },
  { id, status, repository, publishingReport, configurations }: StagedConnector,
  { secondsLeft }: { secondsLeft?: number } = {},
): void {
  const course = courseOf(platform.state, { repository, configurations }, 'certification');
  const hasPassed = course.status === 'Published';
  playCourse(platform, `certification ${id}`, course, {
    secondsLeft,
    begin: () => {
      if (status === 'InCertification') return;
      changeStagedConnector(platform, id, { status: 'InCertification' });
    },
    finish: ({ entries }) => {
      const stored = changeStagedConnector(platform, id, {
        status: course.status,
        publishingReport: { entries: [...(publishingReport?.entries ?? []), ...entries] },
        ...(hasPassed && { ...PUBLISHED, private: false }),
      });
      if (hasPassed && stored) publish(platform, stored, { certified: true });
    },
  });
}
