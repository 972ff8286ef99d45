import { z } from 'zod';
import type { Access } from '../../auth/access-tokens.js';
import { hasScope } from '../../auth/scopes.js';
import { timestamp } from '../../platform.js';
import type {
  ApplicationConfiguration,
  ConnectDeployment,
  DeployedApplication,
  StoredDeployment,
} from '../../state.js';
import {
  checkApplications,
  checkGlobal,
  checkRequiredKeys,
  emptyConfiguration,
} from './configuration-rules.js';
import { applicationConfigurationSchema, globalConfigurationSchema } from './configuration-schemas.js';
import type { ConnectBehavior } from '../behavior/behavior.js';
import type { ConnectCall } from '../connect-call.js';
import { accessDenied, duplicateField } from '../connect-error.js';
import { startDeploy } from './deploy-run.js';
import { deployableConnector, snapshotOf } from './deployed-connector.js';
import { checkRegion, checkType } from './deployment-place-rules.js';
import { ofProject } from './deployments.js';
import { addApiClient } from './own-api-client.js';
import { parseBody, PATTERNS } from '../request-body.js';

const draftFields = {
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
  globalConfiguration: globalConfigurationSchema.default({}),
  region: z.string(),
};

function draftSchema(behavior: ConnectBehavior) {
  const configurations = z.array(applicationConfigurationSchema(behavior)).optional();
  return z.object({ ...draftFields, configurations });
}

/** `POST /{projectKey}/deployments` */
export function createDeployment(call: ConnectCall, access: Access, body: unknown): StoredDeployment {
  const draft = parseBody(draftSchema(call.connectBehavior), body);
  const { configurations = [] } = draft;
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
  checkApplications(snapshot, configurations);
  checkRequiredKeys(snapshot, configurations, call.connectBehavior);
  checkGlobal(snapshot, draft.globalConfiguration, { complete: true });
  const deployment: ConnectDeployment = {
    id: call.nextId(),
    ...(draft.key !== undefined && { key: draft.key }),
    version: 1,
    type,
    connector: snapshot,
    ...(snapshot.globalConfiguration && { globalConfiguration: draft.globalConfiguration }),
    ...(connector.apiClient && {
      apiClient: addApiClient(call, call.project.key, connector.apiClient.scopes),
    }),
    details: {},
    deployedRegion: draft.region,
    applications: applicationsOf(call, snapshot, configurations),
    preview: type === 'preview',
    status: call.connectBehavior['first-status'],
  };
  const createdAt = timestamp(call.clock);
  const projectKey = call.project.key;
  const stored = { projectKey, createdAt, lastModifiedAt: createdAt, deployment, revisions: [] };
  call.state.deployments.push(stored);
  startDeploy(call, deployment);
  return stored;
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
