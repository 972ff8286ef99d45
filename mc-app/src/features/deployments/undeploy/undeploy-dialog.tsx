import { useRef, useState, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { useIntl } from 'react-intl';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import Spacings from '@commercetools-uikit/spacings';
import TextField from '@commercetools-uikit/text-field';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { useUndeploy } from '../../../data/deployments/undeploy/use-undeploy';
import { useRunWatch } from '../../../data/runs/run-watch';
import { useDecision } from '../../../data/use-decision';
import { DecisionDialog } from '../../../ui/decision-dialog';
import { messages } from './messages';
import { UndeployError } from './undeploy-error';
import { UndeployImpactView } from './undeploy-impact-view';

type Props = {
  deployment: DeploymentDetail;
  onClose: (result: 'canceled' | 'done' | 'outdated') => void;
};

const LONGEST_REASON = 1_000;

/** Says what undeploying means, asks why, and has the name typed before it does it. */
export function UndeployDialog({ deployment, onClose }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const undeploy = useUndeploy();
  const { watch } = useRunWatch();
  // What the user reads here is what is decided about, whatever happens to the Deployment meanwhile.
  const [{ id, version, key, connector }] = useState(deployment);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const name = key ?? connector.name;
  const asked = reason.trim();
  const isGone = useRef(false);
  const decision = useDecision({ id, version, asked }, async (click) => {
    const outcome = await undeploy.run({ id, version, reason: asked, click });
    // What is gone is undeployed, whoever did it.
    isGone.current = !outcome.ok && outcome.error.kind === 'notFound';
    return isGone.current ? { ok: true } : outcome;
  });

  async function confirm(): Promise<void> {
    if (!(await decision.carryOut())) return;
    if (!isGone.current) watch({ deploymentId: id, kind: 'undeploy', name });
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(isGone.current ? messages.gone : messages.done, { name }),
    });
    onClose('done');
  }

  return (
    <DecisionDialog
      title={formatMessage(messages.title, { name })}
      confirmLabel={formatMessage(messages.confirm)}
      isCritical
      isBlocked={asked === '' || typed !== name}
      isRunning={decision.isRunning}
      onConfirm={() => void confirm()}
      onCancel={() => onClose('canceled')}
    >
      <Spacings.Stack scale="m">
        <UndeployImpactView deployment={deployment} />
        <MultilineTextField
          title={formatMessage(messages.reason)}
          description={formatMessage(messages.reasonHint)}
          isRequired
          defaultExpandMultilineText
          value={reason}
          isReadOnly={decision.isRunning}
          onChange={({ target }) => setReason(target.value.slice(0, LONGEST_REASON))}
        />
        <TextField
          title={formatMessage(messages.typeToConfirm, { word: name })}
          value={typed}
          autoComplete="off"
          isReadOnly={decision.isRunning}
          onChange={({ target }) => setTyped(target.value)}
        />
        {decision.error && (
          <UndeployError error={decision.error} name={name} onReload={() => onClose('outdated')} />
        )}
      </Spacings.Stack>
    </DecisionDialog>
  );
}
