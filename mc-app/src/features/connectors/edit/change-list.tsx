import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { fieldMessages } from '../fields/messages';
import { messages } from './messages';
import type { Change } from './to-changes';

/** What saving will change, and what follows from it. */
export function ChangeList({ changes }: { changes: Change[] }): ReactElement {
  const { formatMessage } = useIntl();
  if (changes.length === 0) return <Text.Body>{formatMessage(messages.noChanges)}</Text.Body>;
  return (
    <>
      <Text.Body>{formatMessage(messages.youWillChange)}</Text.Body>
      <ul css={list}>
        {changes.map((change) => (
          <li key={change.field}>
            <Text.Body fontWeight="bold">{formatMessage(fieldMessages[change.field])}</Text.Body>
            <ChangedValues change={change} />
          </li>
        ))}
      </ul>
      {changes.some(({ field }) => field.startsWith('repository.')) && (
        <Text.Detail tone="secondary">{formatMessage(messages.repositoryEffect)}</Text.Detail>
      )}
    </>
  );
}

function ChangedValues({ change: { isList, removed, added } }: { change: Change }): ReactElement {
  const { formatMessage } = useIntl();
  const nothing = isList ? [] : [formatMessage(messages.nothing)];
  const old = removed.length > 0 ? removed : nothing;
  const fresh = added.length > 0 ? added : nothing;
  return (
    <>
      {old.map((text) => (
        <Text.Detail key={text} tone="secondary">
          {formatMessage(isList ? messages.removed : messages.before)} {text}
        </Text.Detail>
      ))}
      {fresh.map((text) => (
        <Text.Detail key={text}>
          {formatMessage(isList ? messages.added : messages.after)} {text}
        </Text.Detail>
      ))}
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
  white-space: pre-wrap;
`;
