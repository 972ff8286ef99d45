import type { StagedConnectorFacts } from './to-staged-connector.js';
import type { Collection } from './read-all-pages.js';

/** The dates that the Connect API sorts by. */
export type DateField = 'createdAt' | 'lastModifiedAt';

/** What grows with the applications and reports of a connector: of 10 000 it takes 110 MB, all the rest 14 MB. */
export type Details = Pick<
  StagedConnectorFacts,
  'applications' | 'globalConfiguration' | 'previewableReport' | 'publishingReport' | 'certificationComments'
>;

/** A ConnectorStaged as a list shows it; its details have to be asked for. */
export type StagedConnectorSummary = Omit<StagedConnectorFacts, keyof Details>;

/** Everything of one filter of the Connect API, ascending by `order`, which the answers need not hold. */
export type StagedConnectorCollection = Collection<StagedConnectorSummary> & { order: DateField };

export function toSummary(facts: StagedConnectorFacts): StagedConnectorSummary {
  return {
    id: facts.id,
    version: facts.version,
    key: facts.key,
    name: facts.name,
    description: facts.description,
    integrationTypes: facts.integrationTypes,
    creator: facts.creator,
    repository: facts.repository,
    apiClientScopes: facts.apiClientScopes,
    private: facts.private,
    privateProjects: facts.privateProjects,
    supportedRegions: facts.supportedRegions,
    status: facts.status,
    isPreviewable: facts.isPreviewable,
    alreadyListed: facts.alreadyListed,
    hasChanges: facts.hasChanges,
    documentationUrl: facts.documentationUrl,
    createdAt: facts.createdAt,
    lastModifiedAt: facts.lastModifiedAt,
  };
}

/** Whether a collection can be put in the order of a date: it was read in it, or every answer held it. */
export function isSortableBy({ order, items }: StagedConnectorCollection, date: DateField): boolean {
  return order === date || items.every((item) => item[date] !== null);
}
