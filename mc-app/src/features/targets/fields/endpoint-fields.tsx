import { useMemo, type ReactElement } from 'react';
import type { TargetEndpoint } from '@connect-console/domain';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import FlatButton from '@commercetools-uikit/flat-button';
import { BinLinearIcon } from '@commercetools-uikit/icons';
import SelectField from '@commercetools-uikit/select-field';
import { FieldGroup } from '../../../ui/field-group';
import { endpointKindMessages, exposureMessages } from '../messages';
import { useFieldState } from './field-state';
import { endpointFieldMessages, placeMessages as messages } from './messages';
import { QuietTextField } from './quiet-fields';
import { useProblemWords } from './use-problem-words';

type Props = {
  /** Counted from 0 */
  index: number;
  onRemove: () => void;
};

/** One endpoint: what it is called, what it is for, its address, and whether it can be reached from anywhere. */
export function EndpointFields({ index, onRemove }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { isReadOnly } = useFieldState('endpoints');
  const number = index + 1;
  return (
    <FieldGroup title={formatMessage(messages.endpoint, { number })}>
      <div css={columns}>
        <EndpointText index={index} name="name" />
        <EndpointText index={index} name="url" />
        <EndpointChoice index={index} name="kind" words={endpointKindMessages} />
        <EndpointChoice index={index} name="exposure" words={exposureMessages} />
      </div>
      {!isReadOnly && (
        <div>
          <FlatButton
            label={formatMessage(messages.removeEndpoint, { number })}
            icon={<BinLinearIcon />}
            onClick={onRemove}
          />
        </div>
      )}
    </FieldGroup>
  );
}

function EndpointText({ index, name }: { index: number; name: 'name' | 'url' }): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, isReadOnly, problem } = useFieldState<string>(`endpoints.${index}.${name}`);
  const words = useProblemWords(problem);
  return (
    <QuietTextField
      {...input}
      {...words}
      id={id}
      title={formatMessage(endpointFieldMessages[name])}
      isRequired
      isReadOnly={isReadOnly}
      autoComplete="off"
      touched={problem !== null}
    />
  );
}

type ChoiceProps<TName extends 'kind' | 'exposure'> = {
  index: number;
  name: TName;
  words: Record<TargetEndpoint[TName], { id: string; defaultMessage: string }>;
};

function EndpointChoice<TName extends 'kind' | 'exposure'>(props: ChoiceProps<TName>): ReactElement {
  const { index, name, words } = props;
  const { formatMessage } = useIntl();
  const { id, input, setValue, isReadOnly } = useFieldState<string>(`endpoints.${index}.${name}`);
  const { value } = input;
  // Typing elsewhere renders every field of the form, and this one is costly to draw.
  return useMemo(
    () => (
      <SelectField
        id={id}
        title={formatMessage(endpointFieldMessages[name])}
        value={value}
        options={Object.entries<{ id: string; defaultMessage: string }>(words).map(([choice, label]) => ({
          value: choice,
          label: formatMessage(label),
        }))}
        isSearchable={false}
        isReadOnly={isReadOnly}
        onChange={({ target }) => setValue(String(target.value))}
      />
    ),
    [id, name, words, value, setValue, isReadOnly, formatMessage],
  );
}

const columns = css`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(${designTokens.constraint7}, 100%), 1fr));
  gap: ${designTokens.spacing30};
`;
