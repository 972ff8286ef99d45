import type { ReactElement } from 'react';
import { ApiErrorNotice, isOutcomeUnknown, type ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

const AT_WORK = 'DeploymentInvalidStatusTransition';

type Props = { error: ApiError; name: string; onReload: () => void };

/** Why it was not undeployed, or that nobody knows whether it was. */
export function UndeployError({ error, name, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const reload = <SecondaryButton label={formatMessage(messages.loadCurrent)} size="20" onClick={onReload} />;
  if (error.kind === 'conflict' && error.code !== AT_WORK) {
    return (
      <div role="alert">
        <ContentNotification type="warning">
          <Spacings.Stack scale="s" alignItems="flex-start">
            <Text.Body isBold>{formatMessage(messages.conflictTitle, { name })}</Text.Body>
            <Text.Body>{formatMessage(messages.conflictAdvice)}</Text.Body>
            {reload}
          </Spacings.Stack>
        </ContentNotification>
      </div>
    );
  }
  if (error.code === AT_WORK) {
    return <ApiErrorNotice error={error} advice={messages.atWork} action={reload} />;
  }
  if (!isOutcomeUnknown(error)) return <ApiErrorNotice error={error} />;
  return <ApiErrorNotice error={error} advice={messages.outcomeUnknown} action={reload} />;
}
