import type { ReactElement } from 'react';
import { ClockIcon, ErrorIcon, WarningIcon } from '@commercetools-uikit/icons';
import type { Concern } from './concerns';

/** How urgent something is; the words beside it say what it is. */
export function ConcernIcon({ tone }: Pick<Concern, 'tone'>): ReactElement {
  if (tone === 'critical') return <ErrorIcon size="big" color="error" />;
  if (tone === 'warning') return <WarningIcon size="big" color="warning" />;
  return <ClockIcon size="big" color="info" />;
}
