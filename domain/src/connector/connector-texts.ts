import type { ConnectorFields, ConnectorListField, ConnectorTextField } from './connector-fields.js';

export const CONNECTOR_LIST_FIELDS: readonly ConnectorListField[] = [
  'integrationTypes',
  'supportedRegions',
  'privateProjects',
];

/** Every changeable text by the name of its field. */
export function connectorTexts({
  name,
  description,
  documentationUrl,
  creator,
  repository,
}: ConnectorFields): Record<ConnectorTextField, string> {
  return {
    name,
    description,
    'repository.url': repository.url,
    'repository.tag': repository.tag,
    documentationUrl,
    'creator.name': creator.name,
    'creator.title': creator.title,
    'creator.email': creator.email,
    'creator.company': creator.company,
    'creator.noOfContributors': creator.noOfContributors,
    'creator.logoUrl': creator.logoUrl,
    'creator.supportUrl': creator.supportUrl,
  };
}

/** The names of all changeable texts, in the order of a form. */
export const CONNECTOR_TEXT_FIELDS: readonly ConnectorTextField[] = [
  'name',
  'description',
  'repository.url',
  'repository.tag',
  'documentationUrl',
  'creator.name',
  'creator.title',
  'creator.email',
  'creator.company',
  'creator.noOfContributors',
  'creator.logoUrl',
  'creator.supportUrl',
];

/** The fields that hold these texts and lists. */
export function connectorFieldsOf(
  key: string,
  texts: Record<ConnectorTextField, string>,
  lists: Record<ConnectorListField, string[]>,
): ConnectorFields {
  return {
    key,
    name: texts.name,
    description: texts.description,
    creator: {
      name: texts['creator.name'],
      title: texts['creator.title'],
      email: texts['creator.email'],
      company: texts['creator.company'],
      noOfContributors: texts['creator.noOfContributors'],
      logoUrl: texts['creator.logoUrl'],
      supportUrl: texts['creator.supportUrl'],
    },
    repository: { url: texts['repository.url'], tag: texts['repository.tag'] },
    documentationUrl: texts.documentationUrl,
    integrationTypes: lists.integrationTypes,
    supportedRegions: lists.supportedRegions,
    privateProjects: lists.privateProjects,
  };
}
