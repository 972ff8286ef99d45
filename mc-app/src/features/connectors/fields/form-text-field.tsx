import { memo, type ChangeEvent, type ComponentProps, type ReactElement } from 'react';
import type { ConnectorTextField } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import TextField from '@commercetools-uikit/text-field';
import { useFieldState } from './field-state';
import { fieldMessages } from './messages';
import { useProblemWords } from './use-problem-words';

type Props = {
  path: ConnectorTextField | 'key';
  isRequired?: boolean;
  /** Stands under the label. */
  hint?: string;
  /** Called before the field takes the new text. */
  onType?: (text: string) => void;
};

// Typing renders every field of the form; drawing the kit's part again is only worth it where something changed.
const QuietTextField = memo((props: ComponentProps<typeof TextField>) => <TextField {...props} />);
const QuietMultilineTextField = memo((props: ComponentProps<typeof MultilineTextField>) => (
  <MultilineTextField {...props} />
));

/** A text of the draft. */
export function FormTextField({ path, isRequired, hint, onType }: Props): ReactElement {
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
      touched={problem !== null}
      onChange={onType ? changeAfterNotice : input.onChange}
    />
  );
}

/** A text of several lines. */
export function FormLongTextField({ path }: Pick<Props, 'path'>): ReactElement {
  const { formatMessage } = useIntl();
  const { id, input, isReadOnly, problem } = useFieldState<string>(path);
  const words = useProblemWords(problem);
  return (
    <QuietMultilineTextField
      {...input}
      {...words}
      id={id}
      title={formatMessage(fieldMessages[path])}
      isReadOnly={isReadOnly}
      touched={problem !== null}
      defaultExpandMultilineText
    />
  );
}
