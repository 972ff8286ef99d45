import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { useKeyName } from '../environment/use-key-name';
import { meanwhileMessages as messages } from './messages';
import { theirLines } from './their-lines';
import type { Meanwhile } from './redeploy-plan';

/** What is held now that was not when the plan began. */
export function TheirChanges({ changes }: { changes: Meanwhile['theirChanges'] }): ReactElement | null {
  const { formatMessage } = useIntl();
  const nameOf = useKeyName();
  const lines = theirLines(changes);
  if (lines.length === 0) return null;
  return (
    <ul css={list}>
      {lines.map(({ application, key, before, after }) => (
        <li key={`${application ?? ''}/${key}`}>
          <Text.Body fontWeight="bold">{nameOf({ application, key })}</Text.Body>
          <Text.Detail tone="secondary">
            {formatMessage(messages.base, { value: before ?? formatMessage(messages.nothing) })}
          </Text.Detail>
          <Text.Detail>
            {formatMessage(messages.now, { value: after ?? formatMessage(messages.nothing) })}
          </Text.Detail>
        </li>
      ))}
    </ul>
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
