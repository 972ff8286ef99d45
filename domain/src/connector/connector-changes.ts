import type { ConnectorFields, ConnectorTextField } from './connector-fields.js';
import { connectorTexts } from './connector-texts.js';
import { sameElements, without } from './list-elements.js';

/** One change of a ConnectorStaged: exactly one field, named as the update action of the Connect API. */
export type ConnectorUpdateAction =
  | { setName: { name: string } }
  | { setDescription: { description: string } }
  | { setIntegrationTypes: { integrationTypes: string[] } }
  | { setDocumentationUrl: { documentationUrl: string } }
  | { setRepository: { url: string; tag: string } }
  | { setSupportedRegions: { regions: string[] } }
  | { setCreatorName: { creatorName: string } }
  | { setCreatorTitle: { creatorTitle: string } }
  | { setCreatorEmail: { creatorEmail: string } }
  | { setCreatorCompany: { creatorCompany: string } }
  | { setCreatorNoOfContributors: { creatorNoOfContributors: number } }
  | { setCreatorLogo: { logoUrl: string } }
  | { setCreatorSupportUrl: { creatorSupportUrl: string } }
  | { addPrivateProject: { privateProject: string } }
  | { removePrivateProject: { privateProject: string } };

type SingleText = Exclude<ConnectorTextField, `repository.${string}`>;

const TEXT_ACTIONS: readonly [SingleText, (text: string) => ConnectorUpdateAction | null][] = [
  ['name', (name) => ({ setName: { name } })],
  ['description', (description) => ({ setDescription: { description } })],
  ['documentationUrl', (documentationUrl) => ({ setDocumentationUrl: { documentationUrl } })],
  ['creator.name', (creatorName) => ({ setCreatorName: { creatorName } })],
  ['creator.title', (creatorTitle) => ({ setCreatorTitle: { creatorTitle } })],
  ['creator.email', (creatorEmail) => ({ setCreatorEmail: { creatorEmail } })],
  ['creator.company', (creatorCompany) => ({ setCreatorCompany: { creatorCompany } })],
  ['creator.noOfContributors', setNoOfContributors],
  ['creator.logoUrl', (logoUrl) => ({ setCreatorLogo: { logoUrl } })],
  ['creator.supportUrl', (creatorSupportUrl) => ({ setCreatorSupportUrl: { creatorSupportUrl } })],
];

/**
 * The smallest list of update actions that makes `after` of `before`; empty when nothing changed. The order within a
 * list means nothing to Connect, so it is no change. The key cannot change, and what cannot be emptied (see
 * validateConnectorFields) is left as it was.
 */
export function connectorUpdateActions(
  before: ConnectorFields,
  after: ConnectorFields,
): ConnectorUpdateAction[] {
  return [
    ...repositoryActions(before, after),
    ...textActions(before, after),
    ...listActions(before, after),
    ...projectActions(before, after),
  ];
}

function repositoryActions(before: ConnectorFields, after: ConnectorFields): ConnectorUpdateAction[] {
  const { url, tag } = after.repository;
  if (url === before.repository.url && tag === before.repository.tag) return [];
  return [{ setRepository: { url, tag } }];
}

function textActions(before: ConnectorFields, after: ConnectorFields): ConnectorUpdateAction[] {
  const earlier = connectorTexts(before);
  const texts = connectorTexts(after);
  return TEXT_ACTIONS.filter(([field]) => earlier[field] !== texts[field])
    .map(([field, toAction]) => toAction(texts[field]))
    .filter((action) => action !== null);
}

function setNoOfContributors(text: string): ConnectorUpdateAction | null {
  return text === '' ? null : { setCreatorNoOfContributors: { creatorNoOfContributors: Number(text) } };
}

function listActions(before: ConnectorFields, after: ConnectorFields): ConnectorUpdateAction[] {
  const { integrationTypes, supportedRegions } = after;
  const actions: ConnectorUpdateAction[] = [];
  if (!sameElements(before.integrationTypes, integrationTypes)) {
    actions.push({ setIntegrationTypes: { integrationTypes } });
  }
  if (supportedRegions.length > 0 && !sameElements(before.supportedRegions, supportedRegions)) {
    actions.push({ setSupportedRegions: { regions: supportedRegions } });
  }
  return actions;
}

function projectActions(before: ConnectorFields, after: ConnectorFields): ConnectorUpdateAction[] {
  const added = without(after.privateProjects, before.privateProjects);
  const removed = without(before.privateProjects, after.privateProjects);
  return [
    ...added.map((privateProject) => ({ addPrivateProject: { privateProject } })),
    ...removed.map((privateProject) => ({ removePrivateProject: { privateProject } })),
  ];
}
