import type { ReactElement, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import Link from '@commercetools-uikit/link';
import { messages } from './messages';

type Props = { to: string; children: ReactNode };

/** A link to a screen of the application. In a new tab: whoever supports a customer keeps the order open. */
export function ConsoleLink({ to, children }: Props): ReactElement {
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
