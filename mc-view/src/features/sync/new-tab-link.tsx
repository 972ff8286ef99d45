import type { ReactElement, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import Link from '@commercetools-uikit/link';
import { messages } from './messages';

type Props = { to: string; children: ReactNode };

/** A link that leaves the panel. In a new tab: whoever supports a customer keeps the order open. */
export function NewTabLink({ to, children }: Props): ReactElement {
  return (
    <Link to={to} isExternal>
      {children}
      <AccessibleHidden>
        {' '}
        <FormattedMessage {...messages.newTab} />
      </AccessibleHidden>
    </Link>
  );
}
