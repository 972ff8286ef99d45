import type { ReactElement } from 'react';
import { TRAPS, type ConnectorVersion } from '@connect-console/domain';
import { ExplanationDisclosure } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import DataTable, { type TColumn } from '@commercetools-uikit/data-table';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { cardsFor } from '../../../ui/table-layout';
import { factMessages, versionMessages as messages } from './messages';

type Row = { id: 'draft' | 'published' | 'deployed'; known: ConnectorVersion | null };

/** The tag of the draft, the published version and this Deployment side by side, and what follows. */
export function VersionDrift({ deployment }: { deployment: DeploymentDetail }): ReactElement {
  const { formatMessage, formatNumber } = useIntl();
  const { draft, published, connector, drift, latest } = deployment;
  const rows: Row[] = [
    { id: 'draft', known: draft },
    { id: 'published', known: published },
    { id: 'deployed', known: connector },
  ];
  const columns: TColumn<Row>[] = [
    {
      key: 'place',
      label: formatMessage(messages.place),
      width: 'minmax(140px, 1fr)',
      renderItem: ({ id }) => formatMessage(messages[id]),
    },
    {
      key: 'tag',
      label: formatMessage(factMessages.tag),
      width: 'minmax(140px, 1fr)',
      renderItem: ({ known }) => (known ? <code>{known.tag}</code> : formatMessage(messages.none)),
    },
    {
      key: 'version',
      label: formatMessage(messages.version),
      width: 'minmax(100px, 1fr)',
      // The draft counts its own versions, which cannot be compared with the others.
      renderItem: ({ id, known }) => (known && id !== 'draft' ? formatNumber(known.version) : ''),
    },
  ];
  const values = { tag: latest?.tag, deployed: connector.tag };
  const isUnpublished = draft !== null && published !== null && draft.tag !== published.tag;
  return (
    <Spacings.Stack scale="m">
      <Text.Body>{formatMessage(messages[drift], values)}</Text.Body>
      {drift === 'draftMovedOn' && latest?.isDeployable === false && (
        <Text.Body>{formatMessage(messages.notDeployable)}</Text.Body>
      )}
      {isUnpublished && (
        <Text.Body tone="secondary">
          {formatMessage(messages.unpublished, { draft: draft.tag, published: published.tag })}
        </Text.Body>
      )}
      <div css={cardsFor(columns.map(({ label }) => String(label)))}>
        <DataTable rows={rows} columns={columns} isCondensed disableHeaderStickiness />
      </div>
      <ExplanationDisclosure id={TRAPS.redeployKeepsVersion} question={messages.question} />
    </Spacings.Stack>
  );
}
