import type { ReactElement, ReactNode } from 'react';
import type { ConnectorField, ConnectorFields } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { fieldMessages } from '../fields/messages';
import { conflictMessages, messages } from './messages';
import { elementsOf } from './to-changes';

export type Sides = { base: ConnectorFields; mine: ConnectorFields; theirs: ConnectorFields };

type Props = {
  sides: Sides;
  field: ConnectorField;
  /** The choice between both sides, where there is one. */
  children: ReactNode;
};

/** What a field was when the form was opened, what it is now, and what the form holds. */
export function MeanwhileItem({ sides, field, children }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <li>
      <Text.Body fontWeight="bold">{formatMessage(fieldMessages[field])}</Text.Body>
      <Text.Detail tone="secondary">
        {formatMessage(messages.before)} {valueOf(sides.base)}
      </Text.Detail>
      <Text.Detail>
        {formatMessage(conflictMessages.theirs)} {valueOf(sides.theirs)}
      </Text.Detail>
      <Text.Detail>
        {formatMessage(conflictMessages.yours)} {valueOf(sides.mine)}
      </Text.Detail>
      {children}
    </li>
  );

  function valueOf(fields: ConnectorFields): string {
    return elementsOf(fields, field).join(', ') || formatMessage(messages.nothing);
  }
}
