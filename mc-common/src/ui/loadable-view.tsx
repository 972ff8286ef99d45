import type { ReactElement, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { Loadable } from '../data/loadable';
import { ApiErrorNotice } from './api-error-notice';
import { messages } from './messages';
import { WakingUpNotice } from './waking-up-notice';

type Props<TData> = {
  loadable: Loadable<TData>;
  /** Has the size of the content, so that nothing jumps when the content arrives. */
  skeleton: ReactNode;
  children: (data: TData) => ReactNode;
};

/** Shows what is fetched in each of its states: waiting, waiting long, failed with a retry, there, being refreshed. */
export function LoadableView<TData>({ loadable, skeleton, children }: Props<TData>): ReactElement {
  if (loadable.status === 'error') return <ApiErrorNotice error={loadable.error} onRetry={loadable.retry} />;
  const refreshError = loadable.status === 'ready' ? loadable.refreshError : null;
  return (
    <Spacings.Stack scale="m">
      {loadable.slow && <WakingUpNotice />}
      {refreshError && loadable.status === 'ready' && (
        <>
          <ApiErrorNotice error={refreshError} onRetry={loadable.retry} />
          <Text.Detail>
            <FormattedMessage {...messages.refreshFailed} />
          </Text.Detail>
        </>
      )}
      <div aria-busy={loadable.status === 'loading' || loadable.stale}>
        {loadable.status === 'loading' ? skeleton : children(loadable.data)}
      </div>
    </Spacings.Stack>
  );
}
