import type { DeploymentDraft } from '@commercetools-connect/sdk';
import { z } from 'zod';
import type { Access } from '../../auth/access-tokens.js';
import { hasScope } from '../../auth/scopes.js';
import { timestamp } from '../../platform.js';
import type { ApplicationConfiguration, ConnectDeployment, DeployedApplication } from '../../state.js';
import {
  applicationConfigurationSchema,
  checkApplications,
  checkGlobal,
  emptyConfiguration,
  globalConfigurationSchema,
} from './configuration-rules.js';
import type { ConnectCall } from '../connect-call.js';
import { accessDenied, duplicateField, nameOf, refusal } from '../connect-error.js';
import { startDeploy } from './deploy-run.js';
import { deployableConnector, snapshotOf } from './deployed-connector.js';
import { ofProject } from './deployments.js';
import { parseBody, PATTERNS, REGIONS } from '../request-body.js';

const draftSchema = z.object({
  key: z.string().regex(PATTERNS.key).optional(),
  type: z.enum(['preview', 'sandbox', 'production']).optional(),
  connector: z
    .object({
      id: z.string().optional(),
      key: z.string().optional(),
      staged: z.boolean().default(false),
      version: z.number().optional(),
    })
    .refine(({ id, key }) => (id === undefined) !== (key === undefined), 'give either id or key'),
  configurations: z.array(applicationConfigurationSchema).optional(),
  globalConfiguration: globalConfigurationSchema.default({}),
  region: z.string(),
});

/** `POST /{projectKey}/deployments` */
export function createDeployment(call: ConnectCall, access: Access, body: unknown): ConnectDeployment {
  const draft = parseBody(draftSchema, body);
  const connector = deployableConnector(call, draft.connector);
  const snapshot = snapshotOf(connector);
  const type = draft.type ?? (draft.connector.staged ? 'preview' : 'sandbox');
  checkType(call, draft, type);
  checkRegion(snapshot, draft.region);
  if (connector.apiClient && !hasScope(access.scopes, 'manage_api_clients', access.projectKey)) {
    throw accessDenied();
  }
  if (draft.key !== undefined && ofProject(call).some(({ deployment }) => deployment.key === draft.key)) {
    throw duplicateField('key', draft.key);
  }
  const configurations = draft.configurations ?? [];
  checkApplications(snapshot, configurations);
  checkGlobal(snapshot, draft.globalConfiguration, { complete: true });
  const deployment: ConnectDeployment = {
    id: call.nextId(),
    ...(draft.key !== undefined && { key: draft.key }),
    version: 1,
    type,
    connector: snapshot,
    ...(snapshot.globalConfiguration && { globalConfiguration: draft.globalConfiguration }),
    ...(connector.apiClient && {
      apiClient: { name: apiClientName(call), scopes: connector.apiClient.scopes },
    }),
    details: {},
    deployedRegion: draft.region,
    applications: applicationsOf(call, snapshot, configurations),
    preview: type === 'preview',
    status: 'Queued',
  };
  const createdAt = timestamp(call.clock);
  const projectKey = call.project.key;
  call.state.deployments.push({ projectKey, createdAt, lastModifiedAt: createdAt, deployment });
  startDeploy(call, deployment);
  return deployment;
}

/** Only the applications that the draft lists are deployed; a draft without any means all of them. */
function applicationsOf(
  { nextId }: ConnectCall,
  { configurations: declared = [] }: ConnectDeployment['connector'],
  configurations: readonly ApplicationConfiguration[],
): DeployedApplication[] {
  const everyApplication = declared.map(({ applicationName }) => emptyConfiguration(applicationName));
  return (configurations.length > 0 ? configurations : everyApplication).map((configuration) => ({
    id: nextId(),
    ...configuration,
  }));
}

function checkType(
  { project }: ConnectCall,
  { connector }: Pick<DeploymentDraft, 'connector'>,
  type: string,
): void {
  const allowed = connector.staged ? ['preview'] : ['sandbox', 'production'];
  if (!allowed.includes(type)) {
    const message = `The Connector ${nameOf(connector)} cannot be deployed as a '${type}' type. Only '${allowed.join("', '")}' types are allowed.`;
    throw refusal('DeploymentInvalidType', message);
  }
  if (type === 'production' && !project.isProductionProject) {
    const message =
      'Deployments to production are disabled for this Project. Please contact support to enable production deployments.';
    throw refusal('DeploymentProductionDeactivated', message);
  }
}

function checkRegion({ supportedRegions = [] }: ConnectDeployment['connector'], region: string): void {
  const regions = supportedRegions.length > 0 ? supportedRegions : REGIONS;
  if (!regions.includes(region)) {
    throw refusal('DeploymentUnsupportedRegion', `Deployment unsupported region ${region}`);
  }
}

function apiClientName({ nextId }: ConnectCall): string {
  return nextId().replaceAll('-', '').slice(0, 24);
}
