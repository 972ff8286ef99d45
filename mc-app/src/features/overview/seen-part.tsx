import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { ListPage } from '../../data/list-page';
import { messages } from './messages';

/** Admits that only a part of a long list was looked at. */
export function SeenPart({ page }: { page: ListPage<unknown> }): ReactElement | null {
  const { formatMessage } = useIntl();
  const { items, total } = page;
  if (items.length >= total) return null;
  return (
    <Text.Detail tone="secondary">
      {formatMessage(messages.partOnly, { seen: items.length, total })}
    </Text.Detail>
  );
}
