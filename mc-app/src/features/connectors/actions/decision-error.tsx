import type { ReactElement } from 'react';
import { ApiErrorNotice, isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { ConflictNotice } from '../conflict-notice';
import { messages } from '../detail/messages';

type Props = { error: ApiError; connectorName: string; onReload: () => void };

/** Why a decision was not carried out, or that nobody knows whether it was. */
export function DecisionError({ error, connectorName, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (error.kind === 'conflict') return <ConflictNotice name={connectorName} onReload={onReload} />;
  if (!isOutcomeUnknown(error)) return <ApiErrorNotice error={error} />;
  return (
    <ApiErrorNotice
      error={error}
      advice={messages.outcomeUnknown}
      action={<SecondaryButton label={formatMessage(messages.loadCurrent)} size="20" onClick={onReload} />}
    />
  );
}
