import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { StagedConnector, StoredConnectorStaged } from '../../state.js';
import { type ConnectCall, type Locator, isLocated } from '../connect-call.js';
import { duplicateField, nameOf, refusal, resourceNotFound } from '../connect-error.js';
import { projectIdentifier } from '../organization.js';
import { flag, hasIntegrationType, type Page, parsePageQuery, type Query, toPage } from '../page.js';
import { readRepository } from '../repositories.js';
import {
  checkKnown,
  creatorSchema,
  INTEGRATION_TYPES,
  parseBody,
  PATTERNS,
  REGIONS,
  repositorySchema,
} from '../request-body.js';

const draftSchema = z.object({
  key: z.string().regex(PATTERNS.key).optional(),
  name: z.string().min(1),
  description: z.string().default(''),
  integrationTypes: z.array(z.string()).default([]),
  creator: creatorSchema,
  repository: repositorySchema,
  supportedRegions: z.array(z.string()).default([]),
  privateProjects: z.array(z.string().regex(PATTERNS.projectIdentifier)).default([]),
  documentationUrl: z.string().optional(),
});

/** `GET /connectors/drafts` */
export function listStagedConnectors(call: ConnectCall, query: Query): Page<StoredConnectorStaged> {
  const page = parsePageQuery(query);
  const isPrivate = flag(query, 'isPrivate');
  const matching = ofOrganization(call).filter(
    ({ connector }) =>
      hasIntegrationType(connector, page.integrationTypes) &&
      (isPrivate === undefined || connector.private === isPrivate),
  );
  return toPage(matching, page, (stored) => stored);
}

/** The stored ConnectorStaged; throws ResourceNotFound. */
export function findStagedConnector(call: ConnectCall, locator: Locator): StoredConnectorStaged {
  const stored = lookUpStagedConnector(call, locator);
  if (stored === undefined) throw resourceNotFound('ConnectorStaged', locator);
  return stored;
}

/** The stored ConnectorStaged, where the organization has one. */
export function lookUpStagedConnector(
  call: ConnectCall,
  locator: Locator,
): StoredConnectorStaged | undefined {
  return ofOrganization(call).find(({ connector }) => isLocated(connector, locator));
}

/** `POST /connectors/drafts` */
export function createStagedConnector(call: ConnectCall, body: unknown): StoredConnectorStaged {
  const draft = parseBody(draftSchema, body);
  checkKnown('supportedRegions', draft.supportedRegions, REGIONS);
  checkKnown('integrationTypes', draft.integrationTypes, INTEGRATION_TYPES);
  const { configurations, globalConfiguration, apiClient } = readRepository(call, draft.repository);
  if (draft.key !== undefined && ofOrganization(call).some(({ connector }) => connector.key === draft.key)) {
    throw duplicateField('key', draft.key);
  }
  const connector: StagedConnector = {
    id: call.nextId(),
    version: 1,
    ...draft,
    configurations,
    ...(globalConfiguration && { globalConfiguration }),
    ...(apiClient && { apiClient }),
    private: true,
    hasChanges: call.connectBehavior['draft-has-changes'] === 'true',
    alreadyListed: false,
    status: 'Draft',
    isPreviewable: 'none',
  };
  const createdAt = timestamp(call.clock);
  const organizationId = call.project.organization.id;
  const stored = { organizationId, createdAt, lastModifiedAt: createdAt, connector };
  call.state.connectorsStaged.push(stored);
  return stored;
}

/** `DELETE /connectors/drafts/{ID}` */
export function deleteStagedConnector(call: ConnectCall, locator: Locator): StoredConnectorStaged {
  const stored = findStagedConnector(call, locator);
  if (call.connectBehavior['delete-draft'] === 'refused') refuseInUse(call, stored.connector);
  for (const run of ['preview', 'publish', 'certification']) {
    call.runs.cancel(`${run} ${stored.connector.id}`);
  }
  call.state.connectorsStaged = call.state.connectorsStaged.filter((other) => other !== stored);
  removePrivateConnector(call, stored.connector.id);
  return stored;
}

/** Nothing else could take it away: there is no endpoint that deletes a Connector. */
function removePrivateConnector({ state }: ConnectCall, connectorId: string): void {
  state.connectors = state.connectors.filter(
    ({ connector }) => connector.id !== connectorId || !connector.private,
  );
}

function refuseInUse({ state }: ConnectCall, staged: StagedConnector): void {
  const isDeployed = state.deployments.some(({ deployment }) => deployment.connector.id === staged.id);
  if (!staged.alreadyListed && !isDeployed) return;
  throw refusal('ConnectorStagedInUse', `ConnectorStaged with ${nameOf(staged)} is published or deployed`);
}

function ofOrganization({ state, project, connectBehavior }: ConnectCall): StoredConnectorStaged[] {
  return state.connectorsStaged.filter(
    ({ organizationId, connector }) =>
      organizationId === project.organization.id &&
      (connectBehavior['drafts-seen'] === 'organization' ||
        connector.privateProjects?.includes(projectIdentifier(project))),
  );
}
