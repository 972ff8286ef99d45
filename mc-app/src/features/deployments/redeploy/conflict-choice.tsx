import { useId, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { meanwhileMessages as messages } from './messages';
import type { Meanwhile } from './redeploy-plan';

export type Side = 'mine' | 'theirs';

type Props = {
  conflict: Meanwhile['conflicts'][number];
  /** What the key is called */
  name: string;
  choice: Side | null;
  onChoose: (side: Side) => void;
};

const SIDES = ['mine', 'theirs'] as const;

/** Whose value of one key shall be kept. */
export function ConflictChoice({ conflict, name, choice, onChoose }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const group = useId();
  const { base, mine, theirs } = conflict;
  const nothing = formatMessage(messages.nothing);
  return (
    <fieldset css={plain}>
      <legend>
        <Text.Body as="span" fontWeight="bold">
          {formatMessage(messages.choose, { name })}
        </Text.Body>
      </legend>
      <Text.Detail tone="secondary">{formatMessage(messages.base, { value: base ?? nothing })}</Text.Detail>
      {SIDES.map((side) => (
        // Not the kit's radio: its label claims to be a second radio around the real one.
        <label key={side} css={option}>
          <input type="radio" name={group} checked={choice === side} onChange={() => onChoose(side)} />
          <Text.Body as="span">
            {formatMessage(messages[side], { value: (side === 'mine' ? mine : theirs) ?? nothing })}
          </Text.Body>
        </label>
      ))}
    </fieldset>
  );
}

const plain = css`
  display: grid;
  gap: ${designTokens.spacing10};
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
`;

const option = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: center;
  min-height: ${designTokens.spacing40};
`;
