import type { ChangeEvent, ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { useFieldState } from './field-state';
import { fieldMessages } from './messages';
import { QuietMultilineTextField, QuietTextField } from './quiet-fields';
import { useProblemWords } from './use-problem-words';

type Props = {
  path: 'key' | 'label' | 'externalUrlTemplate';
  isRequired?: boolean;
  /** Stands under the label. */
  hint?: string;
  /** Called before the field takes the new text. */
  onType?: (text: string) => void;
};

/** A text of one line. */
export function TargetTextField({ path, isRequired, hint, onType }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, isReadOnly, problem } = useFieldState<string>(path);
  const words = useProblemWords(problem);

  function changeAfterNotice(event: ChangeEvent<HTMLInputElement>): void {
    onType?.(event.target.value);
    input.onChange(event);
  }

  return (
    <QuietTextField
      {...input}
      {...words}
      id={id}
      title={formatMessage(fieldMessages[path])}
      isRequired={isRequired}
      isReadOnly={isReadOnly}
      description={hint}
      autoComplete="off"
      touched={problem !== null}
      onChange={onType ? changeAfterNotice : input.onChange}
    />
  );
}

/** Which resources the target takes, in the words of whoever knows. */
export function AppliesField({ hint }: { hint: string }): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, isReadOnly, problem } = useFieldState<string>('applies');
  const words = useProblemWords(problem);
  return (
    <QuietMultilineTextField
      {...input}
      {...words}
      id={id}
      title={formatMessage(fieldMessages.applies)}
      isReadOnly={isReadOnly}
      description={hint}
      touched={problem !== null}
      defaultExpandMultilineText
    />
  );
}
