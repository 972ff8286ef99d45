import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import { EmptyPanel } from './empty-panel';
import { messages } from './messages';

/** For a host page that names nothing that is synced: the view was given a locator of another page. */
export function NotAKnownPage(): ReactElement {
  return (
    <EmptyPanel
      drawing="not-found.svg"
      heading="h1"
      title={<FormattedMessage {...messages.notAKnownPage} />}
      advice={<FormattedMessage {...messages.notAKnownPageAdvice} />}
    />
  );
}
