import { type Platform, timestamp } from '../../platform.js';
import type { StagedConnector } from '../../state.js';
import { outcomeOf } from '../repositories.js';
import { reportOf, type Runs } from '../runs.js';

/** `pending` until Connect has checked the source, then `"true"` or `"false"` with a report. */
export function startPreview(
  platform: Platform & { runs: Runs },
  staged: StagedConnector,
  { secondsLeft }: { secondsLeft?: number } = {},
): void {
  const { id } = staged;
  const { status: isPreviewable, seconds, entries } = outcomeOf(platform.state, staged, 'preview');
  const finish = (): void => {
    const stored = platform.state.connectorsStaged.find(({ connector }) => connector.id === id);
    if (stored === undefined) return;
    const version = stored.connector.version + 1;
    const previewableReport = reportOf(entries, platform);
    stored.connector = { ...stored.connector, version, isPreviewable, previewableReport };
    stored.lastModifiedAt = timestamp(platform.clock);
  };
  platform.runs.start(`preview ${id}`, [{ afterSeconds: secondsLeft ?? seconds, apply: finish }]);
}
