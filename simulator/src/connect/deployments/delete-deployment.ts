import { timestamp } from '../../platform.js';
import type { ConnectDeployment } from '../../state.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import { findDeployment } from './deployments.js';
import { refuseUnfinished } from './redeploy.js';
import { startUndeploy } from './undeploy-run.js';

/** `DELETE /{projectKey}/deployments/{ID}`: the Deployment is gone when its undeployment ends. */
export function deleteDeployment(call: ConnectCall, locator: Locator): ConnectDeployment {
  const stored = findDeployment(call, locator);
  refuseUnfinished(stored.deployment);
  const { version } = stored.deployment;
  stored.deployment = { ...stored.deployment, version: version + 1, status: 'Undeploying' };
  stored.lastModifiedAt = timestamp(call.clock);
  startUndeploy(call, stored.deployment);
  return stored.deployment;
}
