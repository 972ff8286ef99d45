import { useRef, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ApiError } from '../data/api-error';
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
  const region = useRef<HTMLDivElement>(null);
  const error = errorOf(loadable);

  function retry(): void {
    region.current?.focus(); // The button that was pressed goes away with the notice.
    if (loadable.status !== 'loading') loadable.retry();
  }

  return (
    <div ref={region} tabIndex={-1} css={quietFocus}>
      <Spacings.Stack scale="m">
        {loadable.status !== 'error' && loadable.slow && <WakingUpNotice />}
        {error && <ApiErrorNotice error={error} onRetry={retry} />}
        {error && loadable.status === 'ready' && (
          <Text.Detail>
            <FormattedMessage {...messages.refreshFailed} />
          </Text.Detail>
        )}
        {loadable.status !== 'error' && (
          <div aria-busy={loadable.status === 'loading' || loadable.stale}>
            {loadable.status === 'loading' ? skeleton : children(loadable.data)}
          </div>
        )}
      </Spacings.Stack>
    </div>
  );
}

/** The gateway answers null for one thing that does not exist: a query's 404 says nothing about what is shown. */
function errorOf(loadable: Loadable<unknown>): ApiError | null {
  if (loadable.status === 'loading') return null;
  const error = loadable.status === 'error' ? loadable.error : loadable.refreshError;
  return error?.kind === 'notFound' ? { ...error, kind: 'unknown' } : error;
}

const quietFocus = css`
  outline: none;
`;
