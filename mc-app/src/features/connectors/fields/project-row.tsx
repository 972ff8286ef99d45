import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import AccessibleHidden from '@commercetools-uikit/accessible-hidden';
import { designTokens } from '@commercetools-uikit/design-system';
import FieldErrors from '@commercetools-uikit/field-errors';
import { BinLinearIcon } from '@commercetools-uikit/icons';
import SecondaryIconButton from '@commercetools-uikit/secondary-icon-button';
import TextInput from '@commercetools-uikit/text-input';
import { useFieldState } from './field-state';
import { messages } from './messages';
import { useProblemWords } from './use-problem-words';

type Props = {
  /** Counted from 0. */
  index: number;
  canChange: boolean;
  onRemove: () => void;
};

/** One project of the list; a new one, still empty, takes the keyboard focus. */
export function ProjectRow({ index, canChange, onRemove }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, problem } = useFieldState<string>(`privateProjects.${index}`);
  const words = useProblemWords(problem);
  const number = index + 1;
  return (
    <div>
      <div css={row}>
        <label htmlFor={id}>
          <AccessibleHidden>{formatMessage(messages.project, { number })}</AccessibleHidden>
        </label>
        <TextInput
          {...input}
          id={id}
          isReadOnly={!canChange}
          isAutofocussed={canChange && input.value === ''}
          hasError={problem !== null}
          aria-invalid={problem !== null}
          aria-errormessage={`${id}-errors`}
        />
        {canChange && (
          <SecondaryIconButton
            label={formatMessage(messages.removeProject, { number })}
            icon={<BinLinearIcon />}
            onClick={onRemove}
          />
        )}
      </div>
      <FieldErrors {...words} id={`${id}-errors`} isVisible />
    </div>
  );
}

const row = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${designTokens.spacing20};
  align-items: center;

  label {
    position: absolute;
  }
`;
