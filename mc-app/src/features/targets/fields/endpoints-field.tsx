import { useRef, type ReactElement } from 'react';
import { MOST_ENDPOINTS } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import { FieldGroup } from '../../../ui/field-group';
import { EndpointFields } from './endpoint-fields';
import { useFieldState } from './field-state';
import { fieldMessages, placeMessages as messages } from './messages';
import { EMPTY_ENDPOINT, type TargetValues } from './target.values';

/** The addresses of a program that Connect knows nothing of. */
export function EndpointsField(): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, setValue, isReadOnly } = useFieldState<TargetValues['endpoints']>('endpoints');
  const addButton = useRef<HTMLButtonElement>(null);
  const { value: endpoints } = input;

  function remove(index: number): void {
    addButton.current?.focus(); // The button that was pressed goes away.
    setValue(endpoints.filter((_endpoint, position) => position !== index));
  }

  return (
    <FieldGroup title={formatMessage(fieldMessages.endpoints)} hint={formatMessage(messages.endpointsHint)}>
      {endpoints.length === 0 && <Text.Body>{formatMessage(messages.noEndpoints)}</Text.Body>}
      {endpoints.map((_endpoint, index) => (
        <EndpointFields key={index} index={index} onRemove={() => remove(index)} />
      ))}
      {!isReadOnly && (
        <div>
          <SecondaryButton
            ref={addButton}
            id={id}
            label={formatMessage(messages.addEndpoint)}
            size="20"
            isDisabled={endpoints.length >= MOST_ENDPOINTS}
            disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
            onClick={() => setValue([...endpoints, EMPTY_ENDPOINT])}
          />
        </div>
      )}
    </FieldGroup>
  );
}
