import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ConnectorField } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { FieldGroup } from '../../../ui/field-group';
import { fieldMessages } from '../fields/messages';
import { conflictMessages } from './messages';

export type Side = 'mine' | 'theirs';

type Props = { field: ConnectorField; choice: Side | null; onChoose: (side: Side) => void };

const CHOICES: readonly { side: Side; label: typeof conflictMessages.keepMine }[] = [
  { side: 'mine', label: conflictMessages.keepMine },
  { side: 'theirs', label: conflictMessages.takeTheirs },
];

/** Whose value of one field shall be kept. */
export function ConflictChoice({ field, choice, onChoose }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const name = formatMessage(fieldMessages[field]);
  return (
    <FieldGroup title={formatMessage(conflictMessages.choose, { field: name })}>
      {CHOICES.map(({ side, label }) => (
        // Not the kit's radio: its label claims to be a second radio around the real one.
        <label key={side} css={option}>
          <input
            type="radio"
            name={`connector-choice-${field}`}
            checked={choice === side}
            onChange={() => onChoose(side)}
          />
          <Text.Body as="span">{formatMessage(label)}</Text.Body>
        </label>
      ))}
    </FieldGroup>
  );
}

const option = css`
  display: flex;
  gap: ${designTokens.spacing20};
  align-items: center;
  min-height: ${designTokens.spacing40};
`;
