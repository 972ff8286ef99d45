import type { ConnectorFields } from './connector-fields.js';

/** A ConnectorStagedDraft of the Connect API; what is undefined is not sent. */
export type ConnectorDraft = {
  key?: string;
  name: string;
  description?: string;
  integrationTypes?: string[];
  creator: {
    name?: string;
    title?: string;
    email: string;
    company?: string;
    noOfContributors?: number;
    logoUrl?: string;
    supportUrl?: string;
  };
  repository: { url: string; tag: string };
  supportedRegions?: string[];
  privateProjects?: string[];
  documentationUrl?: string;
};

/** Tidy fields without a problem as the draft that creates a ConnectorStaged; what is empty is left out. */
export function toConnectorDraft(fields: ConnectorFields): ConnectorDraft {
  const { creator, repository } = fields;
  return {
    key: fields.key || undefined,
    name: fields.name,
    description: fields.description || undefined,
    integrationTypes: unlessEmpty(fields.integrationTypes),
    creator: {
      name: creator.name || undefined,
      title: creator.title || undefined,
      email: creator.email,
      company: creator.company || undefined,
      noOfContributors: creator.noOfContributors ? Number(creator.noOfContributors) : undefined,
      logoUrl: creator.logoUrl || undefined,
      supportUrl: creator.supportUrl || undefined,
    },
    repository: { url: repository.url, tag: repository.tag },
    supportedRegions: unlessEmpty(fields.supportedRegions),
    privateProjects: unlessEmpty(fields.privateProjects),
    documentationUrl: fields.documentationUrl || undefined,
  };
}

function unlessEmpty(list: string[]): string[] | undefined {
  return list.length === 0 ? undefined : list;
}
