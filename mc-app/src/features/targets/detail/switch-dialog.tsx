import { useState, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import { ApiErrorNotice, isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { toTargetDraft } from '../../../data/targets/to-target-draft';
import type { ReadableTarget } from '../../../data/targets/to-target-registry';
import { useUpdateTarget } from '../../../data/targets/use-target-mutations';
import { DecisionDialog } from '../../../ui/decision-dialog';
import { toTargetFields, toTargetValues } from '../fields/target.values';
import { messages as detailMessages, switchMessages as messages } from './messages';

type Props = {
  entry: ReadableTarget;
  onClose: (result: 'canceled' | 'done' | 'outdated') => void;
};

/** Says what follows from disabling or enabling a target before it does it. */
export function SwitchDialog({ entry, onClose }: Props): ReactElement {
  const { formatMessage, formatDate } = useIntl();
  const showNotification = useShowNotification();
  const { run, isRunning } = useUpdateTarget();
  // What the user reads here is what is decided about, whatever happens to the entry meanwhile.
  const [{ key, version, target }] = useState(entry);
  const [error, setError] = useState<ApiError | null>(null);
  const { label, enabled, trackedSince } = target;

  async function confirm(): Promise<void> {
    setError(null);
    const fields = toTargetFields({ ...toTargetValues(target), enabled: !enabled });
    const outcome = await run({ key, version, target: toTargetDraft(fields) });
    if (!outcome.ok) {
      setError(outcome.error);
      return;
    }
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(enabled ? messages.disabled : messages.enabled, { label }),
    });
    onClose('done');
  }

  return (
    <DecisionDialog
      title={formatMessage(enabled ? messages.disableTitle : messages.enableTitle, { label })}
      confirmLabel={formatMessage(enabled ? detailMessages.disable : detailMessages.enable)}
      isCritical={false}
      isBlocked={error?.kind === 'conflict'}
      isRunning={isRunning}
      onConfirm={() => void confirm()}
      onCancel={() => onClose('canceled')}
    >
      <Spacings.Stack scale="m">
        {enabled ? (
          <>
            <Text.Body>{formatMessage(messages.disableEffect, { label })}</Text.Body>
            <Text.Body>{formatMessage(messages.disableKeeps)}</Text.Body>
          </>
        ) : (
          <Text.Body>
            {formatMessage(messages.enableEffect, {
              label,
              since: formatDate(trackedSince, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </Text.Body>
        )}
        {error && <SwitchError error={error} onReload={() => onClose('outdated')} />}
      </Spacings.Stack>
    </DecisionDialog>
  );
}

function SwitchError({ error, onReload }: { error: ApiError; onReload: () => void }): ReactElement {
  const { formatMessage } = useIntl();
  const isConflict = error.kind === 'conflict';
  const mayBeDone = isOutcomeUnknown(error);
  const unknown = mayBeDone ? messages.unknown : undefined;
  return (
    <ApiErrorNotice
      error={error}
      advice={isConflict ? messages.conflict : unknown}
      action={
        (isConflict || mayBeDone) && (
          <SecondaryButton label={formatMessage(messages.load)} size="20" onClick={onReload} />
        )
      }
    />
  );
}
