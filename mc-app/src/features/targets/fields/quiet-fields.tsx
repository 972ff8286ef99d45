import { memo, type ComponentProps } from 'react';
import MultilineTextField from '@commercetools-uikit/multiline-text-field';
import TextField from '@commercetools-uikit/text-field';

// Typing renders every field of the form; drawing the kit's part again is only worth it where something changed.

/** The kit's text field. */
export const QuietTextField = memo((props: ComponentProps<typeof TextField>) => <TextField {...props} />);

/** The kit's field for a text of several lines. */
export const QuietMultilineTextField = memo((props: ComponentProps<typeof MultilineTextField>) => (
  <MultilineTextField {...props} />
));
