import type { ReportEntry } from '@connect-console/domain';

/** A line of a report; by default one that informs. */
export function buildReportEntry(values: Partial<ReportEntry> = {}): ReportEntry {
  return {
    type: 'Information',
    title: 'Connector image build check succeeded',
    message: null,
    application: null,
    createdAt: null,
    ...values,
  };
}
