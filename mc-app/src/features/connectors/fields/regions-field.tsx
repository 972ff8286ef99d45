import type { ReactElement } from 'react';
import { CONNECT_REGIONS } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import CheckboxInput from '@commercetools-uikit/checkbox-input';
import FieldErrors from '@commercetools-uikit/field-errors';
import { useRegionWords } from '../../../ui/use-region-words';
import { FieldGroup } from '../../../ui/field-group';
import { useFieldState } from './field-state';
import { fieldMessages, messages } from './messages';
import { useProblemWords } from './use-problem-words';

/** Several of the known regions; others that the draft holds can be kept. */
export function RegionsField(): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, setValue, isReadOnly, problem } = useFieldState<string[]>('supportedRegions');
  const words = useProblemWords(problem);
  const toWords = useRegionWords();
  const choices = [...new Set([...CONNECT_REGIONS, ...input.value])];

  function toggle(region: string, isChosen: boolean): void {
    setValue(choices.filter((one) => (one === region ? isChosen : input.value.includes(one))));
  }

  return (
    <FieldGroup
      title={formatMessage(fieldMessages.supportedRegions)}
      hint={formatMessage(messages.regionsHint)}
    >
      {choices.map((region, index) => (
        <CheckboxInput
          key={region}
          id={index === 0 ? id : `${id}-${region}`}
          isChecked={input.value.includes(region)}
          isReadOnly={isReadOnly}
          hasError={problem !== null}
          onChange={({ target }) => toggle(region, target.checked)}
        >
          {toWords(region)} <code>{region}</code>
        </CheckboxInput>
      ))}
      <FieldErrors {...words} isVisible />
    </FieldGroup>
  );
}
