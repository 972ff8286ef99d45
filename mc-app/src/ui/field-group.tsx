import { useId, type ReactElement, type ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';

type Props = { title: string; hint?: string; children: ReactNode };

/** Inputs that make up one value, under a common label and hint. */
export function FieldGroup({ title, hint, children }: Props): ReactElement {
  const hintId = useId();
  return (
    <fieldset css={plain} aria-describedby={hint && hintId}>
      <legend>
        <Text.Body as="span" fontWeight="bold">
          {title}
        </Text.Body>
      </legend>
      {hint && (
        <Text.Detail id={hintId} tone="secondary">
          {hint}
        </Text.Detail>
      )}
      {children}
    </fieldset>
  );
}

const plain = css`
  display: grid;
  gap: ${designTokens.spacing20};
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0 0 ${designTokens.spacing10};
  }
`;
