import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { CopyButton } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { MessagePayload } from '../../../data/payload/use-message-payload';
import { messages } from './messages';

const MOST_NAMED = 8;

/** A payload without secrets and personal data, and the names of the fields that were left out. */
export function PayloadText({ payload }: { payload: MessagePayload }): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <Spacings.Stack scale="s">
      <Text.Detail tone="secondary">
        <RedactionNote fields={payload.redacted} />
      </Text.Detail>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard */}
      <pre css={code} tabIndex={0}>
        {payload.text}
      </pre>
      <div>
        <CopyButton text={payload.text} label={formatMessage(messages.copy)} />
      </div>
    </Spacings.Stack>
  );
}

function RedactionNote({ fields }: { fields: readonly string[] }): string {
  const { formatMessage, formatList } = useIntl();
  if (fields.length === 0) return formatMessage(messages.notRedacted);
  const more = fields.length - MOST_NAMED;
  const named = more > 0 ? fields.slice(0, MOST_NAMED).join(', ') : formatList(fields);
  const names = more > 0 ? formatMessage(messages.redactedMore, { fields: named, count: more }) : named;
  return formatMessage(messages.redacted, { fields: names });
}

const code = css`
  max-height: 20rem;
  margin: 0;
  padding: ${designTokens.spacing20};
  overflow: auto;
  background-color: ${designTokens.colorNeutral98};
  border: 1px solid ${designTokens.colorNeutral90};
  border-radius: ${designTokens.borderRadius4};
  font-size: ${designTokens.fontSize20};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;
