import type { ReactElement } from 'react';
import Link from '@commercetools-uikit/link';

/** An address that somebody typed: a link when it leads to the web, text when it is anything else (`javascript:`). */
export function ExternalAddress({ address }: { address: string }): ReactElement {
  if (!/^https?:\/\//i.test(address)) return <>{address}</>;
  return (
    <Link isExternal to={address}>
      {address}
    </Link>
  );
}
