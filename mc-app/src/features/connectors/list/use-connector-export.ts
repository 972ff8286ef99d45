import { useIntl, type MessageDescriptor } from 'react-intl';
import type { ListedConnectorsQuery } from '../../../data/connectors/list/listed-connectors-query';
import type { ListedConnector } from '../../../data/connectors/list/to-listed-connector';
import { useAllListedConnectors } from '../../../data/connectors/list/use-all-listed-connectors';
import { useCsvExport, type CsvExport } from '../../../ui/use-csv-export';
import { isPartlyUnreadable, toConnectorFields } from './connector-csv';
import { exportMessages } from './messages';

/** Saves all connectors that match a list's filters as a CSV file. */
export function useConnectorExport(query: ListedConnectorsQuery): CsvExport {
  const { formatMessage } = useIntl();
  return useCsvExport({
    list: 'connectors',
    readAll: useAllListedConnectors(query),
    fields: toConnectorFields(formatMessage),
    toNotice(read) {
      const outcome = outcomeOf(read);
      return {
        text: formatMessage(outcome, { count: read.items.length }),
        isFull: outcome === exportMessages.done,
      };
    },
  });
}

type Read = { items: ListedConnector[]; isComplete: boolean };

function outcomeOf({ items, isComplete }: Read): MessageDescriptor {
  if (!isComplete) return exportMessages.incomplete;
  return items.some(isPartlyUnreadable) ? exportMessages.unreadable : exportMessages.done;
}
