import type { Platform } from '../../platform.js';
import type { StagedConnector } from '../../state.js';
import { courseOf } from '../courses/course.js';
import { playCourse } from '../courses/play-course.js';
import type { Runs } from '../runs.js';
import { changeStagedConnector, growReport } from './change-staged-connector.js';

/** `pending` until Connect has checked the source, then `"true"` or `"false"` with a report. */
export function startPreview(
  platform: Platform & { runs: Runs },
  staged: StagedConnector,
  { secondsLeft }: { secondsLeft?: number } = {},
): void {
  const { id } = staged;
  const course = courseOf(platform.state, staged, 'preview');
  playCourse(platform, `preview ${id}`, course, {
    secondsLeft,
    grow: (previewableReport) => growReport(platform, id, { previewableReport }),
    finish: (previewableReport) =>
      changeStagedConnector(platform, id, { isPreviewable: course.status, previewableReport }),
  });
}
