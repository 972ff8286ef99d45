import type { DeploymentGlobalConfiguration } from '@commercetools-connect/sdk';
import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { ApplicationConfiguration, ConnectDeployment, StoredDeployment } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';
import { revisionsOf } from '../revisions/revision.js';
import { checkApplications, checkGlobal } from './configuration-rules.js';
import { applicationConfigurationSchema, globalConfigurationSchema } from './configuration-schemas.js';
import { mergeApplications, mergeGlobal } from './configuration-values.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import { concurrentModification, nameOf, refusal } from '../connect-error.js';
import { startDeploy } from './deploy-run.js';
import { latestSnapshot } from './deployed-connector.js';
import { findDeployment } from './deployments.js';
import { parseBody } from '../request-body.js';

type Redeploy = {
  configurationValues?: ApplicationConfiguration[];
  globalConfiguration?: DeploymentGlobalConfiguration;
  updateConnector: boolean;
  skipScripts: boolean;
};

function updateSchema(behavior: ConnectBehavior): z.ZodType<{ version: number; actions: Redeploy[] }> {
  const action = z.object({
    action: z.literal('redeploy'),
    configurationValues: z.array(applicationConfigurationSchema(behavior)).optional(),
    globalConfiguration: globalConfigurationSchema.optional(),
    updateConnector: z.boolean().default(false),
    skipScripts: z.boolean().default(false),
    // The name that a draft uses for the values.
    configurations:
      behavior['redeploy-configurations'] === 'ignored' ? z.unknown().optional() : z.undefined().optional(),
  });
  return z.object({ version: z.number().int(), actions: z.array(action).min(1) });
}

const UNFINISHED = ['Queued', 'Deploying', 'Undeploying'];

/** `POST /{projectKey}/deployments/{ID}` */
export function redeploy(call: ConnectCall, locator: Locator, body: unknown): StoredDeployment {
  const stored = findDeployment(call, locator);
  const { version, actions } = parseBody(updateSchema(call.connectBehavior), body);
  if (version !== stored.deployment.version) throw concurrentModification(stored.deployment, version);
  for (const action of actions) {
    refuseUnfinished(stored.deployment);
    stored.revisions = revisionsOf(stored);
    stored.deployment = redeployed(call, stored.deployment, action);
    stored.lastModifiedAt = timestamp(call.clock);
    startDeploy(call, stored.deployment, action);
  }
  return stored;
}

/** A run that is not over refuses another one. */
export function refuseUnfinished(deployment: ConnectDeployment): void {
  if (!isUnfinished(deployment)) return;
  throw refusal(
    'DeploymentInvalidStatusTransition',
    `Invalid status change: Already ${deployment.status.toLowerCase()}`,
  );
}

export function isUnfinished({ status }: ConnectDeployment): boolean {
  return UNFINISHED.includes(status);
}

function redeployed(call: ConnectCall, deployment: ConnectDeployment, action: Redeploy): ConnectDeployment {
  const { configurationValues: submitted, globalConfiguration, updateConnector } = action;
  const connector = updateConnector ? latestSnapshot(call, deployment) : deployment.connector;
  if (submitted?.length === 0) {
    throw refusal('DeploymentApplicationRequired', 'A Deployment requires at least one application');
  }
  checkApplications(connector, submitted ?? []);
  checkBelonging(deployment, submitted ?? []);
  if (globalConfiguration) checkGlobal(connector, globalConfiguration, { complete: false });
  return {
    ...deployment,
    version: deployment.version + 1,
    connector,
    globalConfiguration: mergeGlobal(
      deployment.globalConfiguration,
      globalConfiguration,
      call.connectBehavior,
    ),
    applications: submitted
      ? mergeApplications(deployment.applications, submitted, call.connectBehavior)
      : deployment.applications,
    rollbackRevision: undefined,
    details: {},
    status: 'Queued',
  };
}

function checkBelonging(deployment: ConnectDeployment, submitted: readonly ApplicationConfiguration[]): void {
  const deployed = deployment.applications.map(({ applicationName }) => applicationName);
  const stranger = submitted.find(({ applicationName }) => !deployed.includes(applicationName));
  if (stranger === undefined) return;
  const message = `Deployment with ${nameOf(deployment)} does not include application: ${stranger.applicationName}`;
  throw refusal('DeploymentApplicationDoNotBelong', message);
}
