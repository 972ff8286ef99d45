import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';

export type ConcernName = {
  id: string;
  name: string;
  note: string;
  /** Null: it has no page. */
  address: string | null;
};

const MOST_SHOWN = 5;

/** Which they are, the first of many. */
export function ConcernNames({ names }: { names: readonly ConcernName[] }): ReactElement | null {
  const { formatMessage } = useIntl();
  if (names.length === 0) return null;
  return (
    <ul css={list}>
      {names.slice(0, MOST_SHOWN).map(({ id, name, note, address }) => (
        <li key={id}>
          {address === null ? <Text.Detail as="span">{name}</Text.Detail> : <Link to={address}>{name}</Link>}
          <Text.Detail as="span" tone="secondary">
            {note}
          </Text.Detail>
        </li>
      ))}
      {names.length > MOST_SHOWN && (
        <li>
          <Text.Detail tone="secondary">
            {formatMessage(messages.moreNames, { count: names.length - MOST_SHOWN })}
          </Text.Detail>
        </li>
      )}
    </ul>
  );
}

const list = css`
  z-index: 1;
  display: grid;
  gap: ${designTokens.spacing10};
  justify-self: start;
  margin: ${designTokens.spacing10} 0 0;
  padding: 0;
  list-style: none;

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${designTokens.spacing20};
    align-items: baseline;
    font-size: ${designTokens.fontSize20};
  }
`;
