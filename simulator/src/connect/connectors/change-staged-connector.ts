import { type Platform, timestamp } from '../../platform.js';
import type { StagedConnector, StoredConnectorStaged } from '../../state.js';

/** Changes a stored draft as a run does, one version further; answers undefined when it is gone. */
export function changeStagedConnector(
  { state, clock }: Platform,
  id: string,
  change: Partial<StagedConnector>,
): StoredConnectorStaged | undefined {
  const stored = state.connectorsStaged.find(({ connector }) => connector.id === id);
  if (stored === undefined) return undefined;
  stored.connector = { ...stored.connector, ...change, version: stored.connector.version + 1 };
  stored.lastModifiedAt = timestamp(clock);
  return stored;
}

/** Shows a report that is still growing; the version stays, so that nobody's update is in conflict with it. */
export function growReport(
  { state }: Platform,
  id: string,
  report: Pick<StagedConnector, 'previewableReport' | 'publishingReport'>,
): void {
  const stored = state.connectorsStaged.find(({ connector }) => connector.id === id);
  if (stored !== undefined) stored.connector = { ...stored.connector, ...report };
}
