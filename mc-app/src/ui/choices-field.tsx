import type { ReactElement } from 'react';
import SelectField from '@commercetools-uikit/select-field';

type Props<TValue extends string> = {
  title: string;
  /** What it means that nothing is chosen */
  placeholder: string;
  choices: readonly { value: TValue; label: string }[];
  chosen: readonly TValue[];
  onChange: (chosen: TValue[]) => void;
};

/** A field that takes several values; what is chosen is kept in the order of the choices. */
export function ChoicesField<TValue extends string>(props: Props<TValue>): ReactElement {
  const { title, placeholder, choices, chosen, onChange } = props;
  return (
    <SelectField
      title={title}
      placeholder={placeholder}
      value={[...chosen]}
      options={[...choices]}
      isMulti
      onChange={({ target }) =>
        onChange(choices.map(({ value }) => value).filter((value) => target.value?.includes(value)))
      }
    />
  );
}
