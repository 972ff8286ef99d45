import type { ReactElement } from 'react';
import type { WatchedRun } from '../data/runs/run-watch';
import { ConnectorRunNotice } from './connector-run-notice';
import { DeploymentRunNotice } from './deployment-run-notice';

/** Watches one run, and tells of its end. */
export function RunNotice({ run }: { run: WatchedRun }): ReactElement {
  return 'deploymentId' in run ? <DeploymentRunNotice run={run} /> : <ConnectorRunNotice run={run} />;
}
