import type { Details, StagedConnectorSummary } from '../connect/staged-connector-collection.js';
import type { GatewayContext } from './context.js';
import type { StagedConnectorResolvers } from './generated/resolver-types.js';

/** The fields of a ConnectorStaged that the Connect API keeps elsewhere, or that a list leaves out. */
export const stagedConnectorResolvers: StagedConnectorResolvers<GatewayContext> = {
  published: async ({ id }, _args, { loaders }) => (await loaders.published.load(id))?.connector ?? null,
  publishedReadable: async ({ id }, _args, { loaders }) => (await loaders.published.load(id)) !== null,
  deployments: ({ id }, _args, { loaders }) => loaders.deployments.load(id),
  applications: async (parent, _args, context) => (await readDetails(parent, context)).applications,
  globalConfiguration: async (parent, _args, context) =>
    (await readDetails(parent, context)).globalConfiguration,
  previewableReport: async (parent, _args, context) => (await readDetails(parent, context)).previewableReport,
  publishingReport: async (parent, _args, context) => (await readDetails(parent, context)).publishingReport,
  certificationComments: async (parent, _args, context) =>
    (await readDetails(parent, context)).certificationComments,
};

const DELETED_MEANWHILE: Details = {
  applications: [],
  globalConfiguration: null,
  previewableReport: null,
  publishingReport: null,
  certificationComments: [],
};

async function readDetails(
  parent: StagedConnectorSummary & Partial<Details>,
  { loaders }: GatewayContext,
): Promise<Details> {
  if (hasDetails(parent)) return parent;
  return (await loaders.stagedConnector.load(parent.id)) ?? DELETED_MEANWHILE;
}

function hasDetails<Parent extends Partial<Details>>(parent: Parent): parent is Parent & Details {
  return parent.applications !== undefined;
}
