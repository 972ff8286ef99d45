import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import Link from '@commercetools-uikit/link';
import type { AddressFromList } from '../../../list-origin';
import { EmptyState } from '../../../ui/empty-state';
import { listUiMessages } from '../../../ui/list-messages';
import { listMessages, messages } from './messages';

type Props = {
  /** Something is searched for, or filters are in use: there may be connectors that do not match. */
  isFiltered: boolean;
  onClearAll: () => void;
  /** Where a connector is created; null when the user may not. */
  newConnector: AddressFromList | null;
};

// Where commercetools lists the certified connectors of everybody.
const MARKETPLACE = 'https://marketplace.commercetools.com';

/** Why the list is empty, and the way on from here. */
export function ConnectorListEmpty({ isFiltered, onClearAll, newConnector }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const marketplace = (
    <Link isExternal to={MARKETPLACE}>
      {formatMessage(listMessages.marketplace)}
    </Link>
  );
  if (isFiltered) {
    return (
      <EmptyState
        drawing="not-found.svg"
        title={formatMessage(messages.noMatchTitle)}
        advice={formatMessage(messages.noMatchAdvice)}
        action={
          <>
            <FlatButton label={formatMessage(listUiMessages.clearAll)} onClick={onClearAll} />
            {marketplace}
          </>
        }
      />
    );
  }
  return (
    <EmptyState
      drawing="no-connectors.svg"
      title={formatMessage(messages.emptyTitle)}
      advice={formatMessage(messages.emptyAdvice)}
      action={
        <>
          {newConnector && <Link to={newConnector}>{formatMessage(listMessages.newConnector)}</Link>}
          {marketplace}
        </>
      }
    />
  );
}
