import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import Link from '@commercetools-uikit/link';
import { listSearchOf } from '../../../list-origin';
import { usePaths } from '../../../paths';
import { EmptyState } from '../../../ui/empty-state';
import { messages } from './messages';

/** There is nothing to change under this id. */
export function NoSuchConnector({ id }: { id: string }): ReactElement {
  const { formatMessage } = useIntl();
  const listPath = usePaths().connectors + listSearchOf(useLocation().state);
  return (
    <EmptyState
      drawing="not-found.svg"
      title={formatMessage(messages.notFoundTitle)}
      advice={formatMessage(messages.notFoundAdvice, { id })}
      action={<Link to={listPath}>{formatMessage(messages.backToList)}</Link>}
    />
  );
}
