import type { ReactElement } from 'react';
import type { ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { conflictMessages, sendMessages } from './messages';
import { SendError } from './send-error';

type Props = {
  error: ApiError;
  /** The registry has a newer version, in which none of the values has changed. */
  isNewer: boolean;
  isReloading: boolean;
  onReload: () => void;
};

/** Says why saving failed, when no other change of the values is the reason. */
export function SaveNotice({ error, isNewer, isReloading, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const isConflict = error.kind === 'conflict';
  if (isConflict && (isReloading || isNewer)) {
    return (
      <div role="alert">
        <ContentNotification type="warning">
          {formatMessage(isReloading ? conflictMessages.loading : conflictMessages.noFieldChanged)}
        </ContentNotification>
      </div>
    );
  }
  return (
    <SendError
      error={error}
      unknownAdvice={sendMessages.saveUnknown}
      action={
        isConflict && (
          <SecondaryButton label={formatMessage(conflictMessages.load)} size="20" onClick={onReload} />
        )
      }
    />
  );
}
