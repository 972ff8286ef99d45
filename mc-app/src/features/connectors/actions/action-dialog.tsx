import { useState, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import type { Lane } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import TextField from '@commercetools-uikit/text-field';
import { useRunWatch } from '../../../data/runs/run-watch';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { useConnectorActions } from '../../../data/connectors/actions/use-connector-actions';
import { dialogMessages } from './action-messages';
import { Consequences } from './consequences';
import { DecisionDialog } from '../../../ui/decision-dialog';
import { DecisionError } from './decision-error';
import { messages } from '../detail/messages';
import { useDecision } from '../../../data/use-decision';

/** What is asked for in a dialog. */
export type DialogAction =
  'requestPreview' | 'publishPrivately' | 'requestCertification' | 'unlist' | 'delete';

type Props = {
  action: DialogAction;
  connector: StagedConnector;
  onClose: (result: 'canceled' | 'done' | 'outdated') => void;
};

const LANES: Partial<Record<DialogAction, Lane>> = {
  requestPreview: 'preview',
  publishPrivately: 'publishing',
  requestCertification: 'publishing',
};

/** Says what an action will and will not do to the connector, and does it. */
export function ActionDialog({ action, connector, onClose }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const actions = useConnectorActions();
  const { watch } = useRunWatch();
  // What the user reads here is what is decided about, whatever happens to the connector meanwhile.
  const [{ id, version, name, key, ...asked }] = useState(connector);
  const decision = useDecision({ action }, (click) => actions[action]({ id, version, click }));
  const [typed, setTyped] = useState('');
  const words = dialogMessages[action];
  const wordToType = key ?? name;
  const isTyped = action === 'delete';

  async function confirm(): Promise<void> {
    if (!(await decision.carryOut())) return;
    const lane = LANES[action];
    if (lane) watch({ connectorId: id, lane });
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(words.done, { name }),
    });
    onClose('done');
  }

  return (
    <DecisionDialog
      title={formatMessage(words.title)}
      confirmLabel={formatMessage(words.confirm)}
      isCritical={action === 'delete' || action === 'unlist'}
      isBlocked={isTyped && typed !== wordToType}
      isRunning={decision.isRunning}
      onConfirm={() => void confirm()}
      onCancel={() => onClose('canceled')}
    >
      <Spacings.Stack scale="m">
        <Consequences action={action} connector={asked} name={name} />
        {isTyped && (
          <TextField
            title={formatMessage(messages.typeToConfirm, { word: wordToType })}
            value={typed}
            isReadOnly={decision.isRunning}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
        {decision.error && (
          <DecisionError error={decision.error} connectorName={name} onReload={() => onClose('outdated')} />
        )}
      </Spacings.Stack>
    </DecisionDialog>
  );
}
