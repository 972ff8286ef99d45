import {
  connectorUpdateActions,
  type ConnectorField,
  type ConnectorFields,
  type ConnectorUpdateAction,
} from '@connect-console/domain';
import { getIn } from 'formik';

/** What saving changes about one field: of a text the whole, of a list the elements. */
export type Change = { field: ConnectorField; isList: boolean; removed: string[]; added: string[] };

type NameOf<TAction> = TAction extends unknown ? keyof TAction & string : never;

const FIELDS_BY_ACTION: Record<NameOf<ConnectorUpdateAction>, readonly ConnectorField[]> = {
  setName: ['name'],
  setDescription: ['description'],
  setIntegrationTypes: ['integrationTypes'],
  setDocumentationUrl: ['documentationUrl'],
  setRepository: ['repository.url', 'repository.tag'],
  setSupportedRegions: ['supportedRegions'],
  setCreatorName: ['creator.name'],
  setCreatorTitle: ['creator.title'],
  setCreatorEmail: ['creator.email'],
  setCreatorCompany: ['creator.company'],
  setCreatorNoOfContributors: ['creator.noOfContributors'],
  setCreatorLogo: ['creator.logoUrl'],
  setCreatorSupportUrl: ['creator.supportUrl'],
  addPrivateProject: ['privateProjects'],
  removePrivateProject: ['privateProjects'],
};

/** What the update actions that make `after` of `before` will change, in their order. */
export function toChanges(before: ConnectorFields, after: ConnectorFields): Change[] {
  const names = connectorUpdateActions(before, after).flatMap(namesOf);
  const fields = new Set(names.flatMap((name) => FIELDS_BY_ACTION[name]));
  return [...fields]
    .map((field) => toChange(field, before, after))
    .filter(({ removed, added }) => removed.length + added.length > 0);
}

/** The elements of a list, or the one text of a field; none when it is empty. */
export function elementsOf(fields: ConnectorFields, field: ConnectorField): string[] {
  const value: string | string[] = getIn(fields, field);
  return [value].flat().filter((element) => element !== '');
}

function toChange(field: ConnectorField, before: ConnectorFields, after: ConnectorFields): Change {
  const earlier = elementsOf(before, field);
  const later = elementsOf(after, field);
  return {
    field,
    isList: Array.isArray(getIn(before, field)),
    removed: earlier.filter((element) => !later.includes(element)),
    added: later.filter((element) => !earlier.includes(element)),
  };
}

function namesOf(action: ConnectorUpdateAction): NameOf<ConnectorUpdateAction>[] {
  return Object.keys(action) as NameOf<ConnectorUpdateAction>[]; // Each action has its one name as key.
}
