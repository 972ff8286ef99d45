import type { ReactElement } from 'react';
import type { SyncMessage } from '@connect-console/domain';
import { useMessageTypeName } from '@connect-console/mc-common';
import Text from '@commercetools-uikit/text';

type Props = { message: Pick<SyncMessage, 'type' | 'sequenceNumber'> };

/** What happened in plain words, and beside it the type and number by which the API knows it. */
export function MessageTitle({ message: { type, sequenceNumber } }: Props): ReactElement {
  const name = useMessageTypeName()(type);
  const technical = `${type} #${sequenceNumber}`;
  if (name === type) return <>{technical}</>;
  return (
    <>
      {name}{' '}
      <Text.Detail as="span" tone="secondary">
        {technical}
      </Text.Detail>
    </>
  );
}
