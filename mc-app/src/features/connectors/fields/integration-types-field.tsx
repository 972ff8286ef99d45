import { useMemo, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import SelectField from '@commercetools-uikit/select-field';
import { INTEGRATION_TYPES, isIntegrationType } from '../integration-types';
import { integrationTypeMessages } from '../messages';
import { useFieldState } from './field-state';
import { fieldMessages, messages } from './messages';
import { useProblemWords } from './use-problem-words';

/** Several of the known types; others that the draft holds can be kept. */
export function IntegrationTypesField(): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, setValue, isReadOnly, problem } = useFieldState<string[]>('integrationTypes');
  const words = useProblemWords(problem);
  const { value } = input;
  // Typing elsewhere renders every field of the form, and this one is costly to draw.
  return useMemo(() => {
    const choices = [...new Set([...INTEGRATION_TYPES, ...value])];
    return (
      <SelectField
        {...words}
        id={id}
        title={formatMessage(fieldMessages.integrationTypes)}
        placeholder={formatMessage(messages.chooseTypes)}
        value={value}
        options={choices.map((type) => ({
          value: type,
          label: isIntegrationType(type) ? formatMessage(integrationTypeMessages[type]) : type,
        }))}
        isMulti
        isReadOnly={isReadOnly}
        touched={[problem !== null]}
        onChange={({ target }) => setValue(choices.filter((type) => target.value?.includes(type)))}
      />
    );
  }, [id, value, setValue, isReadOnly, problem, words, formatMessage]);
}
