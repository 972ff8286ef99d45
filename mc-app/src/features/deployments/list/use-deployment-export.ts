import { useIntl, type MessageDescriptor } from 'react-intl';
import type { ListedDeploymentsQuery } from '../../../data/deployments/list/listed-deployments-query';
import type { ListedDeployment } from '../../../data/deployments/list/to-listed-deployment';
import { useAllListedDeployments } from '../../../data/deployments/list/use-all-listed-deployments';
import { useCsvExport, type CsvExport } from '../../../ui/use-csv-export';
import { marksOf } from './deployment-marks';
import { columnMessages, csvMessages, exportMessages, filterMessages } from './messages';

/** Saves all deployments that match a list's filters as a CSV file. */
export function useDeploymentExport(query: ListedDeploymentsQuery): CsvExport {
  const { formatMessage } = useIntl();
  return useCsvExport({
    list: 'deployments',
    readAll: useAllListedDeployments(query),
    fields: FIELDS.map(({ title, value }) => ({ title: formatMessage(title), value })),
    toNotice: ({ items, isComplete }) => ({
      text: formatMessage(isComplete ? exportMessages.done : exportMessages.incomplete, {
        count: items.length,
      }),
      isFull: isComplete,
    }),
  });
}

type Field = { title: MessageDescriptor; value: (deployment: ListedDeployment) => unknown };

const FIELDS: Field[] = [
  { title: csvMessages.key, value: ({ key }) => key },
  { title: columnMessages.id, value: ({ id }) => id },
  { title: columnMessages.connector, value: ({ connector }) => connector.name },
  { title: csvMessages.version, value: ({ connector }) => connector.version },
  { title: csvMessages.tag, value: ({ connector }) => connector.tag },
  { title: filterMessages.drift, value: ({ drift }) => drift },
  { title: csvMessages.latestVersion, value: ({ latest }) => latest?.version },
  { title: csvMessages.latestTag, value: ({ latest }) => latest?.tag },
  { title: columnMessages.type, value: ({ type }) => type },
  { title: columnMessages.status, value: ({ status }) => status.raw },
  { title: columnMessages.region, value: ({ region }) => region },
  { title: csvMessages.since, value: ({ since }) => since?.at },
  { title: csvMessages.sinceSource, value: ({ since }) => since?.source },
  { title: columnMessages.marks, value: (deployment) => marksOf(deployment) },
  { title: columnMessages.repository, value: ({ connector }) => connector.repositoryUrl },
];
