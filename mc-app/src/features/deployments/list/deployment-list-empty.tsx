import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import FlatButton from '@commercetools-uikit/flat-button';
import Link from '@commercetools-uikit/link';
import type { AddressFromList } from '../../../list-origin';
import { EmptyState } from '../../../ui/empty-state';
import { listUiMessages } from '../../../ui/list-messages';
import { messages } from './messages';

type Props = {
  /** Something is searched for, or filters are in use: there may be deployments that do not match. */
  isFiltered: boolean;
  onClearAll: () => void;
  /** Where a connector is deployed; null when the user may not. */
  newDeployment: AddressFromList | null;
};

/** Why the list is empty, and the way on from here. */
export function DeploymentListEmpty({ isFiltered, onClearAll, newDeployment }: Props): ReactElement {
  const { formatMessage } = useIntl();
  if (isFiltered) {
    return (
      <EmptyState
        drawing="not-found.svg"
        title={formatMessage(messages.noMatchTitle)}
        advice={formatMessage(messages.noMatchAdvice)}
        action={<FlatButton label={formatMessage(listUiMessages.clearAll)} onClick={onClearAll} />}
      />
    );
  }
  return (
    <EmptyState
      drawing="no-deployments.svg"
      title={formatMessage(messages.emptyTitle)}
      advice={formatMessage(messages.emptyAdvice)}
      action={newDeployment && <Link to={newDeployment}>{formatMessage(messages.newDeployment)}</Link>}
    />
  );
}
