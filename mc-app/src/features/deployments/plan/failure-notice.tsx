import type { ReactElement } from 'react';
import { ApiErrorNotice, isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import { failureMessages as messages } from './messages';
import { RefusedKeys } from './refused-keys';

type Props = {
  error: ApiError;
  /** What to do when nobody knows whether it arrived. */
  unknownAdvice: MessageDescriptor;
  /** The current state is being read again. */
  isReloading: boolean;
  onReload: () => void;
};

const ADVICE_BY_CODE: ReadonlyMap<string | null, MessageDescriptor> = new Map([
  ['CONFIGURATION_REFUSED', messages.refused],
  ['JOURNAL_UNAVAILABLE', messages.journalUnavailable],
  ['DeploymentProductionDeactivated', messages.productionDeactivated],
  ['DeploymentUnsupportedRegion', messages.unsupportedRegion],
  ['DuplicateField', messages.keyTaken],
  ['DeploymentInvalidType', messages.invalidType],
  ['ConnectorStagedNotPreviewable', messages.notPreviewable],
  ['DeploymentInvalidStatusTransition', messages.busy],
]);

/** Says what came of it and what to do next; nothing that was typed is lost. */
export function FailureNotice({ error, unknownAdvice, isReloading, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const isBusy = error.code === 'DeploymentInvalidStatusTransition';
  if (error.kind === 'conflict' && !isBusy) {
    const state = isReloading ? messages.conflictLoading : messages.conflictUnchanged;
    return (
      <div role="alert">
        <ContentNotification type="warning">{formatMessage(state)}</ContentNotification>
      </div>
    );
  }
  const isUnknown = isOutcomeUnknown(error);
  const advice = isUnknown ? unknownAdvice : ADVICE_BY_CODE.get(error.code);
  return (
    <Spacings.Stack scale="s">
      {error.missingScope && (
        <ContentNotification type="warning">
          {formatMessage(messages.missingScope, { scope: error.missingScope })}
        </ContentNotification>
      )}
      <RefusedKeys keys={error.refusedKeys} />
      <ApiErrorNotice
        error={error}
        advice={advice}
        action={
          isUnknown || isBusy ? (
            <SecondaryButton label={formatMessage(messages.reload)} size="20" onClick={onReload} />
          ) : undefined
        }
      />
    </Spacings.Stack>
  );
}
