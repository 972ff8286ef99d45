import type { IntlShape, MessageDescriptor } from 'react-intl';
import type {
  ConnectorEnvironment,
  ListedConnector,
} from '../../../data/connectors/list/to-listed-connector';
import type { CsvField } from '../../../ui/csv';
import { columnMessages, csvMessages, environmentMessages, messages } from './messages';

type Words = IntlShape['formatMessage'];

/** What a CSV file of connectors holds; headings are in the reader's words. */
export function toConnectorFields(words: Words): CsvField<ListedConnector>[] {
  return FIELDS.map(({ title, value }) => ({ title: words(title), value }));
}

/** Whether its row has empty cells for what may well exist. */
export function isPartlyUnreadable({ environments, isPublishedReadable }: ListedConnector): boolean {
  return environments === null || !isPublishedReadable;
}

type Field = { title: MessageDescriptor; value: CsvField<ListedConnector>['value'] };

function deployedIn(environment: keyof typeof environmentMessages): Field {
  return {
    title: environmentMessages[environment],
    value: ({ environments }) =>
      environments && countDeployments(environments.filter(({ type }) => type === environment)),
  };
}

function countDeployments(environments: ConnectorEnvironment[]): number {
  return environments.reduce((sum, { deployments }) => sum + deployments.length, 0);
}

/** The environments that have a column of their own. */
function isNamed(type: string | null): boolean {
  return type === 'production' || type === 'sandbox' || type === 'preview';
}

const FIELDS: Field[] = [
  { title: csvMessages.name, value: ({ name }) => name },
  { title: messages.key, value: ({ key }) => key },
  { title: messages.id, value: ({ id }) => id },
  { title: columnMessages.status, value: ({ status }) => status.raw },
  { title: columnMessages.preview, value: ({ previewability }) => previewability.raw },
  {
    title: columnMessages.visibility,
    value: ({ isPrivate }) => (isPrivate ? 'private' : 'public'),
  },
  { title: columnMessages.draft, value: ({ tag }) => tag },
  { title: messages.repository, value: ({ repositoryUrl }) => repositoryUrl },
  { title: csvMessages.publishedTag, value: ({ published }) => published?.tag },
  { title: csvMessages.publishedVersion, value: ({ published }) => published?.version },
  { title: csvMessages.certified, value: ({ published }) => published?.isCertified },
  { title: messages.publication, value: ({ publication }) => publication.kind },
  deployedIn('production'),
  deployedIn('sandbox'),
  deployedIn('preview'),
  {
    title: csvMessages.otherEnvironments,
    value: ({ environments }) =>
      environments && countDeployments(environments.filter(({ type }) => !isNamed(type))),
  },
  {
    title: csvMessages.updatesAvailable,
    value: ({ updatesAvailable }) => updatesAvailable,
  },
  { title: csvMessages.otherProjects, value: ({ otherProjects }) => otherProjects },
  { title: columnMessages.types, value: ({ integrationTypes }) => integrationTypes },
  { title: columnMessages.regions, value: ({ supportedRegions }) => supportedRegions },
  { title: columnMessages.created, value: ({ createdAt }) => createdAt },
  { title: columnMessages.modified, value: ({ lastModifiedAt }) => lastModifiedAt },
];
