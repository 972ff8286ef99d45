import { toDeploymentStatus, type DeploymentStatusKind } from '../deployment/deployment-status.js';
import type { ReportEntry } from '../report/report.js';
import type { JournalledResource, RunReading } from './journalled-resource.js';

/** What the journal needs to know of a Deployment. */
export type JournalledDeployment = {
  version: number;
  /** Tag of the connector that it runs */
  tag: string;
  /** DeploymentStatus */
  status: string;
  /** Of the last build, or of an undeployment that failed */
  report: ReportEntry[] | null;
};

/** A Deployment as its journal is settled by; null: it is gone. */
export function toDeploymentResource(deployment: JournalledDeployment | null): JournalledResource {
  if (deployment === null) return { version: null, tag: null, lanes: [GONE] };
  const { version, tag, status, report } = deployment;
  const fate = FATES[toDeploymentStatus(status).kind];
  return {
    version,
    tag,
    lanes: [{ ...fate, lane: 'deployment', report: report ?? [], status, tag }],
  };
}

type Fate = Pick<RunReading, 'state' | 'verdict' | 'kind'>;

const DEPLOYING: Fate = { state: 'running', verdict: 'unknown', kind: 'redeploy' };
const DEPLOYED: Fate = { state: 'still', verdict: 'passed', kind: 'redeploy' };

const FATES: Record<DeploymentStatusKind, Fate> = {
  draft: DEPLOYING,
  queued: DEPLOYING,
  deploying: DEPLOYING,
  deployed: DEPLOYED,
  deployedWithWarnings: DEPLOYED,
  failed: { state: 'still', verdict: 'failed', kind: 'redeploy' },
  undeploying: { state: 'running', verdict: 'unknown', kind: 'undeploy' },
  undeployFailed: { state: 'still', verdict: 'failed', kind: 'undeploy' },
  unknown: { state: 'unclear', verdict: 'unknown', kind: 'redeploy' },
};

const GONE: RunReading = {
  lane: 'deployment',
  state: 'still',
  verdict: 'passed',
  kind: 'undeploy',
  report: [],
  status: null,
  tag: null,
};
