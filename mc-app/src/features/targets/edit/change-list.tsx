import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { fieldMessages } from '../fields/messages';
import type { TargetValues } from '../fields/target.values';
import { conflictMessages, sendMessages as messages } from './messages';
import type { ValueName } from './merge-values';
import { useValueWords } from './use-value-words';

type Props = { names: readonly ValueName[]; before: TargetValues; after: TargetValues };

/** What saving will change, and what follows from it. */
export function ChangeList({ names, before, after }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const wordsOf = useValueWords();
  if (names.length === 0) return <Text.Body>{formatMessage(messages.noChanges)}</Text.Body>;
  return (
    <>
      <ul css={list}>
        {names.map((name) => (
          <li key={name}>
            <Text.Body fontWeight="bold">{formatMessage(fieldMessages[name])}</Text.Body>
            <Text.Detail tone="secondary">
              {formatMessage(conflictMessages.before)} {wordsOf(before, name)}
            </Text.Detail>
            <Text.Detail>
              {formatMessage(conflictMessages.after)} {wordsOf(after, name)}
            </Text.Detail>
          </li>
        ))}
      </ul>
      <Text.Detail tone="secondary">{formatMessage(messages.changesEffect)}</Text.Detail>
    </>
  );
}

const list = css`
  display: grid;
  gap: ${designTokens.spacing20};
  margin: 0;
  padding: 0;
  list-style: none;
  overflow-wrap: anywhere;
`;
