import type { ReactElement } from 'react';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Link from '@commercetools-uikit/link';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ConnectorChoice } from '../../../data/deployments/create/to-deployable-connector';
import { useDeployableConnectors } from '../../../data/deployments/create/use-deployable-connectors';
import { ListSkeleton } from '../../../ui/list-skeleton';
import { SearchField } from '../../../ui/search-field';
import { Section } from '../../../ui/section';
import { cardsFor } from '../../../ui/table-layout';
import { LONGEST_TEXT } from './create.search';
import { messages } from './messages';

type Props = {
  text: string;
  onSearch: (text: string) => void;
  linkTo: (choice: ConnectorChoice) => string;
};

/** Finds what can be deployed: published connectors, and drafts that can be previewed. */
export function ConnectorSearch({ text, onSearch, linkTo }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const choices = useDeployableConnectors(text);
  return (
    <Section title={formatMessage(messages.chooseConnector)}>
      <SearchField
        title={formatMessage(messages.search)}
        hint={formatMessage(messages.searchHint)}
        text={text}
        maxLength={LONGEST_TEXT}
        onSearch={onSearch}
      />
      <LoadableView loadable={choices} skeleton={<ListSkeleton />}>
        {(found) =>
          found.length === 0 ? (
            <Text.Body>{formatMessage(text === '' ? messages.noConnector : messages.noMatch)}</Text.Body>
          ) : (
            <Choices choices={found} linkTo={linkTo} />
          )
        }
      </LoadableView>
    </Section>
  );
}

type Row = ConnectorChoice & { connectorId: string };

function Choices({ choices, linkTo }: { choices: ConnectorChoice[]; linkTo: Props['linkTo'] }): ReactElement {
  const { formatMessage } = useIntl();
  const columns: TColumn<Row>[] = [
    {
      key: 'name',
      label: formatMessage(messages.connector),
      width: 'minmax(240px, 2fr)',
      renderItem: ({ connectorId, ...row }) => (
        <Spacings.Stack scale="xs">
          <Link to={linkTo({ ...row, id: connectorId })}>{row.name}</Link>
          {row.key && <Text.Detail tone="secondary">{row.key}</Text.Detail>}
        </Spacings.Stack>
      ),
    },
    {
      key: 'kind',
      label: formatMessage(messages.kind),
      width: 'minmax(180px, 1fr)',
      renderItem: ({ isStaged }) => formatMessage(isStaged ? messages.draft : messages.published),
    },
    {
      key: 'tag',
      label: formatMessage(messages.tag),
      width: 'minmax(120px, 1fr)',
      renderItem: ({ tag }) => <code>{tag}</code>,
    },
  ];
  // A draft has the same id as what was published of it.
  const rows = choices.map((choice) => ({
    ...choice,
    connectorId: choice.id,
    id: `${choice.id}/${choice.isStaged}`,
  }));
  return (
    <div css={cardsFor(columns.map(({ label }) => String(label)))}>
      <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
    </div>
  );
}
