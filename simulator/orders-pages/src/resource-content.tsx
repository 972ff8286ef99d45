import type { ReactNode } from 'react';
import LoadingSpinner from '@commercetools-uikit/loading-spinner';
import type { Loaded } from './data/use-resources';
import { LoadFailed } from './load-failed';

type ResourceContentProps<TResource> = {
  resource: Loaded<TResource | null>;
  children: (resource: TResource) => ReactNode;
};

/** What a page shows of its resource while that is loading, cannot be loaded, or is there. */
export function ResourceContent<TResource>({
  resource: { data, failed, retry },
  children,
}: ResourceContentProps<TResource>): React.JSX.Element {
  if (failed) {
    return <LoadFailed onRetry={retry} />;
  }
  return <>{data ? children(data) : <LoadingSpinner />}</>;
}
