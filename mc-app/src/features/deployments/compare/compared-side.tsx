import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { Side } from './compared-entries';
import { messages } from './messages';

/** What one deployment has for a key. */
export function ComparedSide({ side }: { side: Side }): ReactElement {
  const { formatMessage } = useIntl();
  if (side.kind === 'value') return <code>{side.value}</code>;
  const word = side.kind === 'none' ? messages.nothing : securedWord(side.isSet);
  return <Text.Detail tone="secondary">{formatMessage(word)}</Text.Detail>;
}

function securedWord(isSet: boolean | null): (typeof messages)[keyof typeof messages] {
  if (isSet === null) return messages.notTold;
  return isSet ? messages.isSet : messages.isNotSet;
}
