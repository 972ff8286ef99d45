import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { editorMessages as messages } from './messages';

type Props = { canTakeOver: boolean; onTakeOver: () => void; onDiscard: () => void };

/** What can be done with a text that is typed but does not count yet. */
export function DraftActions({ canTakeOver, onTakeOver, onDiscard }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={row}>
      <SecondaryButton
        label={formatMessage(messages.takeOver)}
        size="20"
        isDisabled={!canTakeOver}
        onClick={onTakeOver}
      />
      <SecondaryButton label={formatMessage(messages.discard)} size="20" onClick={onDiscard} />
      <Text.Detail tone="secondary">{formatMessage(messages.notTakenOver)}</Text.Detail>
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  align-items: center;
`;
