import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';

type Props<TValue extends string> = {
  title: string;
  value: TValue;
  options: readonly { value: TValue; label: string }[];
  onChange: (value: TValue) => void;
};

/** Chooses one of few: the browser's own control, which fits into the narrowest panel. */
export function FilterSelect<TValue extends string>({
  title,
  value,
  options,
  onChange,
}: Props<TValue>): ReactElement {
  return (
    <label css={field}>
      <Text.Detail as="span" fontWeight="medium">
        {title}
      </Text.Detail>
      <select
        css={control}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const field = css`
  display: flex;
  flex-direction: column;
  gap: ${designTokens.spacing10};
  max-width: 20rem;
`;

const control = css`
  width: 100%;
  min-height: ${designTokens.spacing50};
  padding: 0 ${designTokens.spacing20};
  background-color: ${designTokens.colorSurface};
  border: 1px solid ${designTokens.colorNeutral60};
  border-radius: ${designTokens.borderRadius4};
  color: inherit;
  font: inherit;
  text-overflow: ellipsis;
`;
