import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useDeployedConnectors } from '../../../data/deployments/list/use-deployed-connectors';
import { ChoicesField } from '../../../ui/choices-field';
import { FILTER_TITLES } from './filter-words';
import { filterMessages } from './messages';

type Props = { chosen: string[]; onChange: (connectorIds: string[]) => void };

/** Chooses among the connectors that are deployed here. One that is in the address and is not is named by its id. */
export function ConnectorFilter({ chosen, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const connectors = useDeployedConnectors();
  const known = connectors.status === 'ready' ? connectors.data : [];
  const others = chosen.filter((id) => known.every((connector) => connector.id !== id));
  return (
    <ChoicesField
      title={formatMessage(FILTER_TITLES.connectorIds)}
      placeholder={formatMessage(filterMessages.anyConnector)}
      choices={[
        ...known.map(({ id, name }) => ({ value: id, label: name })),
        ...others.map((id) => ({ value: id, label: id })),
      ]}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
