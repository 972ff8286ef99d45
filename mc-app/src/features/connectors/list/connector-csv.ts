import type { IntlShape } from 'react-intl';
import type {
  ConnectorEnvironment,
  ListedConnector,
} from '../../../data/connectors/list/to-listed-connector';
import { columnMessages, csvMessages, environmentMessages, messages } from './messages';

/** A table as a CSV writer takes it. */
export type CsvTable = { fields: string[]; data: string[][] };

type Words = IntlShape['formatMessage'];

type Field = { title: (words: Words) => string; value: (connector: ListedConnector) => unknown };

/** Headings are in the reader's words; values are those of the Connect API, so that programs can read them. */
export function toCsvTable(connectors: readonly ListedConnector[], words: Words): CsvTable {
  return {
    fields: FIELDS.map(({ title }) => title(words)),
    data: connectors.map((connector) => FIELDS.map(({ value }) => toCell(value(connector)))),
  };
}

/** Name of the file for a project and a day, `connectors-demo-store-2026-11-20.csv`. */
export function csvFileName(projectKey: string, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `connectors-${projectKey}-${day.join('-')}.csv`;
}

/** Whether its row has empty cells for what may well exist. */
export function isPartlyUnreadable({ environments, isPublishedReadable }: ListedConnector): boolean {
  return environments === null || !isPublishedReadable;
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

function deployedIn(environment: keyof typeof environmentMessages): Field {
  return {
    title: (words) => words(environmentMessages[environment]),
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
  { title: (words) => words(csvMessages.name), value: ({ name }) => name },
  { title: (words) => words(messages.key), value: ({ key }) => key },
  { title: (words) => words(messages.id), value: ({ id }) => id },
  { title: (words) => words(columnMessages.status), value: ({ status }) => status.raw },
  { title: (words) => words(columnMessages.preview), value: ({ previewability }) => previewability.raw },
  {
    title: (words) => words(columnMessages.visibility),
    value: ({ isPrivate }) => (isPrivate ? 'private' : 'public'),
  },
  { title: (words) => words(columnMessages.draft), value: ({ tag }) => tag },
  { title: (words) => words(messages.repository), value: ({ repositoryUrl }) => repositoryUrl },
  { title: (words) => words(csvMessages.publishedTag), value: ({ published }) => published?.tag },
  { title: (words) => words(csvMessages.publishedVersion), value: ({ published }) => published?.version },
  { title: (words) => words(csvMessages.certified), value: ({ published }) => published?.isCertified },
  { title: (words) => words(messages.publication), value: ({ publication }) => publication.kind },
  deployedIn('production'),
  deployedIn('sandbox'),
  deployedIn('preview'),
  {
    title: (words) => words(csvMessages.otherEnvironments),
    value: ({ environments }) =>
      environments && countDeployments(environments.filter(({ type }) => !isNamed(type))),
  },
  {
    title: (words) => words(csvMessages.updatesAvailable),
    value: ({ updatesAvailable }) => updatesAvailable,
  },
  { title: (words) => words(csvMessages.otherProjects), value: ({ otherProjects }) => otherProjects },
  { title: (words) => words(columnMessages.types), value: ({ integrationTypes }) => integrationTypes },
  { title: (words) => words(columnMessages.regions), value: ({ supportedRegions }) => supportedRegions },
  { title: (words) => words(columnMessages.created), value: ({ createdAt }) => createdAt },
  { title: (words) => words(columnMessages.modified), value: ({ lastModifiedAt }) => lastModifiedAt },
];
