import { timestamp } from '../../platform.js';
import type { ConnectDeployment, StoredDeployment } from '../../state.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import { resourceNotFound } from '../connect-error.js';
import { findDeployment } from './deployments.js';
import { refuseUnfinished } from './redeploy.js';
import { startUndeploy } from './undeploy-run.js';

/** `DELETE /{projectKey}/deployments/{ID}`: the Deployment is gone when its undeployment ends. */
export function deleteDeployment(call: ConnectCall, locator: Locator): StoredDeployment {
  const stored = findDeployment(call, locator);
  const { deployment } = stored;
  if (deployment.status === 'Undeploying') return deleteAgain(call, stored);
  if (call.connectBehavior['delete-unfinished'] === 'refused') refuseUnfinished(deployment);
  stored.deployment = { ...deployment, version: deployment.version + 1, status: 'Undeploying' };
  stored.lastModifiedAt = timestamp(call.clock);
  startUndeploy(call, stored.deployment);
  return stored;
}

function deleteAgain({ connectBehavior }: ConnectCall, stored: StoredDeployment): StoredDeployment {
  const { id, key }: ConnectDeployment = stored.deployment;
  if (connectBehavior['second-delete'] === 'not-found') throw resourceNotFound('Deployment', { id, key });
  if (connectBehavior['second-delete'] === 'refused') refuseUnfinished(stored.deployment);
  return stored;
}
