import type { ReactElement } from 'react';
import type { ConnectorAction } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { Section } from '../../../ui/section';
import { ActionButtons } from '../actions/action-buttons';
import { messages } from '../detail/messages';

type Props = {
  connector: StagedConnector;
  offered: readonly ConnectorAction[];
  onReload: () => void;
  onDeleted: () => void;
};

const DANGEROUS = ['unlist', 'delete'] as const;

/** What is hard or impossible to undo; absent where none of it is offered. */
export function DangerZone({ connector, offered, onReload, onDeleted }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const actions = DANGEROUS.filter((action) => offered.includes(action));
  if (actions.length === 0) return null;
  return (
    <Section title={formatMessage(messages.danger)}>
      <Text.Body>{formatMessage(messages.dangerNote)}</Text.Body>
      <ActionButtons
        connector={connector}
        actions={actions}
        onReload={onReload}
        onDone={(action) => action === 'delete' && onDeleted()}
      />
    </Section>
  );
}
