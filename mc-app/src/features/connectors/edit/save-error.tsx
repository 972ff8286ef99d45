import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { conflictMessages, messages } from './messages';
import { SendError } from './send-error';
import type { ConnectorFormState } from './use-connector-form';

type Props = {
  form: Pick<ConnectorFormState, 'error' | 'refusal'>;
  /** Connect has a newer version, in which none of the fields has changed. */
  isNewer: boolean;
  isReloading: boolean;
  onReload: () => void;
};

/** Says why saving failed, when no other change of the fields is the reason. */
export function SaveError({ form, isNewer, isReloading, onReload }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  if (form.error?.kind !== 'conflict') return <SendError form={form} unknownAdvice={messages.saveUnknown} />;
  if (isReloading || isNewer) {
    const state = isReloading ? conflictMessages.loading : conflictMessages.noFieldChanged;
    return (
      <div role="alert">
        <ContentNotification type="warning">{formatMessage(state)}</ContentNotification>
      </div>
    );
  }
  return (
    <SendError
      form={form}
      unknownAdvice={messages.saveUnknown}
      action={<SecondaryButton label={formatMessage(conflictMessages.load)} size="20" onClick={onReload} />}
    />
  );
}
