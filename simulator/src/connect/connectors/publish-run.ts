import type { Platform } from '../../platform.js';
import type { Report, StagedConnector, StoredConnectorStaged } from '../../state.js';
import { courseOf } from '../courses/course.js';
import { playCourse } from '../courses/play-course.js';
import type { Runs } from '../runs.js';
import { startCertification } from './certification-run.js';
import { changeStagedConnector, growReport } from './change-staged-connector.js';
import { publish, PUBLISHED } from './publish-connector.js';

/** `Processing` until Connect has built the source; a private one is then `Published`, another waits for certification. */
export function startPublish(
  platform: Platform & { runs: Runs },
  staged: StagedConnector,
  { secondsLeft }: { secondsLeft?: number } = {},
): void {
  const { id } = staged;
  const course = courseOf(platform.state, staged, 'publish');
  playCourse(platform, `publish ${id}`, course, {
    secondsLeft,
    grow: (publishingReport) => growReport(platform, id, { publishingReport }),
    finish: (publishingReport) => finishPublish(platform, id, course.status, publishingReport),
  });
}

function finishPublish(
  platform: Platform & { runs: Runs },
  id: string,
  status: string,
  publishingReport: Report,
): void {
  const stored = platform.state.connectorsStaged.find(({ connector }) => connector.id === id);
  if (stored === undefined) return;
  const hasPassed = status === 'Published';
  if (hasPassed && needsCertification(stored)) {
    changeStagedConnector(platform, id, { status: 'ReadyForCertification', publishingReport });
    startCertification(platform, stored.connector);
  } else {
    changeStagedConnector(platform, id, { status, publishingReport, ...(hasPassed && PUBLISHED) });
    if (hasPassed) publish(platform, stored, { certified: false });
  }
}

function needsCertification({ certification, connector }: StoredConnectorStaged): boolean {
  return certification ?? !connector.private;
}
