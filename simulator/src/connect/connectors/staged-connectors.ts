import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { StagedConnector, StoredConnectorStaged } from '../../state.js';
import { type ConnectCall, type Locator, isLocated } from '../connect-call.js';
import { duplicateField, resourceNotFound } from '../connect-error.js';
import { flag, hasIntegrationType, type Page, parsePageQuery, type Query, toPage } from '../page.js';
import { readRepository } from '../repositories.js';
import { creatorSchema, parseBody, PATTERNS, repositorySchema } from '../request-body.js';

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
export function listStagedConnectors(call: ConnectCall, query: Query): Page<StagedConnector> {
  const page = parsePageQuery(query);
  const isPrivate = flag(query, 'isPrivate');
  const matching = ofOrganization(call).filter(
    ({ connector }) =>
      hasIntegrationType(connector, page.integrationTypes) &&
      (isPrivate === undefined || connector.private === isPrivate),
  );
  return toPage(matching, page, ({ connector }) => connector);
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
export function createStagedConnector(call: ConnectCall, body: unknown): StagedConnector {
  const draft = parseBody(draftSchema, body);
  const { configurations, globalConfiguration, apiClient } = readRepository(call.state, draft.repository);
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
    hasChanges: false,
    alreadyListed: false,
    status: 'Draft',
    isPreviewable: 'none',
  };
  const createdAt = timestamp(call.clock);
  const organizationId = call.project.organization.id;
  call.state.connectorsStaged.push({ organizationId, createdAt, lastModifiedAt: createdAt, connector });
  return connector;
}

/** `DELETE /connectors/drafts/{ID}`: whether a published one may be deleted is not documented; here it may. */
export function deleteStagedConnector(call: ConnectCall, locator: Locator): StagedConnector {
  const stored = findStagedConnector(call, locator);
  call.runs.cancel(`preview ${stored.connector.id}`);
  call.runs.cancel(`publish ${stored.connector.id}`);
  call.state.connectorsStaged = call.state.connectorsStaged.filter((other) => other !== stored);
  return stored.connector;
}

function ofOrganization({ state, project }: ConnectCall): StoredConnectorStaged[] {
  return state.connectorsStaged.filter(({ organizationId }) => organizationId === project.organization.id);
}
