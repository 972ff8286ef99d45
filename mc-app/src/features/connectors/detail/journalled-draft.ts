import type { JournalledDraft } from '@connect-console/domain';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';

/** A connector in the form that the rules about its runs read. */
export function toJournalledDraft(connector: StagedConnector): JournalledDraft {
  return {
    version: connector.version,
    tag: connector.tag,
    status: connector.status.raw,
    isPreviewable: connector.previewability.raw,
    previewableReport: connector.previewReport,
    publishingReport: connector.publishingReport,
  };
}
