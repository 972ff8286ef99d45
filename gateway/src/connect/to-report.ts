import type { DeploymentReport as WireDeploymentReport } from '@commercetools-connect/sdk';

import type { Report } from '../graphql/generated/resolver-types.js';
import { present, type Loose } from './loose.js';

/** ConnectorReport and WireDeploymentReport: the same entries; null when Connect has not reported. */
export function toReport(report: Loose<WireDeploymentReport>): Report | null {
  if (!report) return null;
  return {
    entries: present(report.entries).map((entry) => ({
      type: entry.type ?? 'Information',
      title: entry.title ?? '',
      message: entry.message ?? null,
      application: entry.application ?? null,
      createdAt: entry.createdAt ?? null,
    })),
  };
}
