import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { RefreshIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import type { Loadable } from '@connect-console/mc-common';
import { messages } from './messages';

/** Asks again for what a screen shows; what is shown stays until the answer is there. */
export function RefreshButton({ loadable }: { loadable: Loadable<unknown> }): ReactElement {
  const { formatMessage } = useIntl();
  const isRefreshing = loadable.status === 'ready' && loadable.stale;
  return (
    <SecondaryButton
      label={formatMessage(isRefreshing ? messages.refreshing : messages.refresh)}
      iconLeft={<RefreshIcon />}
      size="20"
      isDisabled={loadable.status !== 'ready' || isRefreshing}
      disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
      onClick={() => loadable.status === 'ready' && loadable.retry()}
    />
  );
}
