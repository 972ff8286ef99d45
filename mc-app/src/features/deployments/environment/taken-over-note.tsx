import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { editorMessages as messages } from './messages';

type Props = { count: number; leftOver: readonly string[] };

/** What became of a text. */
export function TakenOverNote({ count, leftOver }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <>
      <Text.Body>{formatMessage(messages.takenOver, { count })}</Text.Body>
      {leftOver.length > 0 && (
        <Text.Body>{formatMessage(messages.leftOver, { keys: [...new Set(leftOver)].join(', ') })}</Text.Body>
      )}
    </>
  );
}
