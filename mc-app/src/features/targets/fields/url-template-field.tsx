import type { ReactElement } from 'react';
import { EXTERNAL_ID } from '@connect-console/domain';
import { css } from '@emotion/react';
import { useFormikContext } from 'formik';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { useFieldState } from './field-state';
import { messages } from './messages';
import type { TargetValues } from './target.values';
import { TargetTextField } from './text-field';

// As an id of an external system may look.
const EXAMPLE_ID = 'A-1042';

/** Where a record is in the external system, with an example of what it becomes. */
export function UrlTemplateField(): ReactElement {
  const { formatMessage } = useIntl();
  const { values } = useFormikContext<TargetValues>();
  const { problem } = useFieldState<string>('externalUrlTemplate');
  const template = values.externalUrlTemplate.trim();
  const hasExample = problem === null && template.includes(EXTERNAL_ID);
  return (
    <div css={stack}>
      <TargetTextField
        path="externalUrlTemplate"
        hint={formatMessage(messages.templateHint, { placeholder: EXTERNAL_ID })}
      />
      <div role="status">
        {hasExample && (
          <Text.Detail tone="secondary">
            {formatMessage(messages.templateExample, {
              address: template.replaceAll(EXTERNAL_ID, EXAMPLE_ID),
            })}
          </Text.Detail>
        )}
      </div>
    </div>
  );
}

const stack = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${designTokens.spacing10};
  overflow-wrap: anywhere;
`;
