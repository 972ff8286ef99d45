import type { Connector } from '@commercetools-connect/sdk';
import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { ApplicationConfiguration, ConnectDeployment, StagedConnector } from '../../state.js';
import {
  applicationConfigurationSchema,
  checkApplications,
  checkGlobal,
  globalConfigurationSchema,
} from './configuration-rules.js';
import { mergeApplication, mergeGlobal } from './configuration-values.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import { concurrentModification, ConnectError, nameOf, refusal } from '../connect-error.js';
import { startDeploy } from './deploy-run.js';
import { deployableConnector, snapshotOf } from './deployed-connector.js';
import { findDeployment } from './deployments.js';
import { parseBody } from '../request-body.js';

/** A field `configurations` (the name that a draft uses) is ignored without a word, as the real API does (observed). */
const redeploySchema = z.object({
  action: z.literal('redeploy'),
  configurationValues: z.array(applicationConfigurationSchema).optional(),
  globalConfiguration: globalConfigurationSchema.optional(),
  updateConnector: z.boolean().default(false),
  skipScripts: z.boolean().default(false),
});

type Redeploy = z.infer<typeof redeploySchema>;

const updateSchema = z.object({ version: z.number().int(), actions: z.array(redeploySchema).min(1) });

const UNFINISHED = ['Queued', 'Deploying', 'Undeploying'];

/** `POST /{projectKey}/deployments/{ID}` */
export function redeploy(call: ConnectCall, locator: Locator, body: unknown): ConnectDeployment {
  const stored = findDeployment(call, locator);
  const { version, actions } = parseBody(updateSchema, body);
  if (version !== stored.deployment.version) throw concurrentModification(stored.deployment, version);
  for (const action of actions) {
    refuseUnfinished(stored.deployment);
    stored.deployment = redeployed(call, stored.deployment, action);
    stored.lastModifiedAt = timestamp(call.clock);
    startDeploy(call, stored.deployment, action);
  }
  return stored.deployment;
}

/** A run that is not over refuses another one. */
export function refuseUnfinished({ status }: ConnectDeployment): void {
  if (!UNFINISHED.includes(status)) return;
  throw refusal(
    'DeploymentInvalidStatusTransition',
    `Invalid status change: Already ${status.toLowerCase()}`,
  );
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
    globalConfiguration: mergeGlobal(deployment.globalConfiguration, globalConfiguration),
    applications: deployment.applications.map((application) =>
      mergeApplication(
        application,
        submitted?.find(({ applicationName }) => applicationName === application.applicationName),
      ),
    ),
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

function latestSnapshot(call: ConnectCall, deployment: ConnectDeployment): ConnectDeployment['connector'] {
  return snapshotOf(latestConnector(call, deployment));
}

function latestConnector(call: ConnectCall, deployment: ConnectDeployment): StagedConnector | Connector {
  const { connector, preview } = deployment;
  try {
    return deployableConnector(call, { id: connector.id, staged: preview });
  } catch (error) {
    if (!(error instanceof ConnectError)) throw error;
    const message = `Deployment with ${nameOf(deployment)} failed while trying to update Connector ${nameOf(connector)} (cause: ${error.message})`;
    throw refusal('DeploymentConnectorUpdateFailure', message);
  }
}
