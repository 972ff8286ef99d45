import type { ReactElement, ReactNode } from 'react';
import type { Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { messages, sectionMessages } from './messages';

type Props<TData> = {
  loadable: Loadable<TData>;
  /** Has the size of the content. */
  skeleton: ReactNode;
  children: (data: TData) => ReactNode;
};

/** A part of what is asked for at once: what went wrong with all of it is said in one place, the first section. */
export function PartView<TData>({ loadable, skeleton, children }: Props<TData>): ReactElement {
  const { formatMessage } = useIntl();
  if (loadable.status === 'loading') return <>{skeleton}</>;
  if (loadable.status === 'ready') return <>{children(loadable.data)}</>;
  return (
    <Text.Body tone="secondary">
      {formatMessage(messages.unknownNow, { section: formatMessage(sectionMessages.concerns) })}
    </Text.Body>
  );
}
