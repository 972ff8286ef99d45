/** What a person can write into a ConnectorStaged, as texts: an empty one means that there is none. */
export type ConnectorFields = {
  /** Cannot be changed later. */
  key: string;
  name: string;
  description: string;
  integrationTypes: string[];
  creator: {
    name: string;
    title: string;
    email: string;
    company: string;
    noOfContributors: string;
    logoUrl: string;
    supportUrl: string;
  };
  repository: { url: string; tag: string };
  /** Empty: any region. */
  supportedRegions: string[];
  /** `{region}:{projectKey}` */
  privateProjects: string[];
  documentationUrl: string;
};

export type ConnectorTextField =
  | 'name'
  | 'description'
  | 'documentationUrl'
  | `creator.${keyof ConnectorFields['creator']}`
  | `repository.${keyof ConnectorFields['repository']}`;
export type ConnectorListField = 'integrationTypes' | 'supportedRegions' | 'privateProjects';
/** Everything of a ConnectorStaged that can be changed. */
export type ConnectorField = ConnectorTextField | ConnectorListField;

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

/** A ConnectorStaged as the front end knows it. */
type EditableConnector = {
  key: string | null;
  name: string;
  description: string | null;
  integrationTypes: readonly string[];
  creator: Nullable<Omit<ConnectorFields['creator'], 'noOfContributors'>> & {
    noOfContributors: number | null;
  };
  repositoryUrl: string;
  tag: string;
  supportedRegions: readonly string[];
  privateProjects: readonly string[];
  documentationUrl: string | null;
};

/** The fields of a ConnectorStaged that exists. */
export function connectorFieldsFrom(connector: EditableConnector): ConnectorFields {
  const { creator } = connector;
  return {
    key: connector.key ?? '',
    name: connector.name,
    description: connector.description ?? '',
    integrationTypes: [...connector.integrationTypes],
    creator: {
      name: creator.name ?? '',
      title: creator.title ?? '',
      email: creator.email ?? '',
      company: creator.company ?? '',
      noOfContributors: creator.noOfContributors === null ? '' : String(creator.noOfContributors),
      logoUrl: creator.logoUrl ?? '',
      supportUrl: creator.supportUrl ?? '',
    },
    repository: { url: connector.repositoryUrl, tag: connector.tag },
    supportedRegions: [...connector.supportedRegions],
    privateProjects: [...connector.privateProjects],
    documentationUrl: connector.documentationUrl ?? '',
  };
}
