import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';

type Props = {
  children: ReactNode;
  /** Buttons at the end of the row */
  actions?: ReactNode;
  /** What was there before, or what becomes of it; nothing when there is nothing to say. */
  note?: ReactNode;
};

/** A field with what can be done with it beside it, and what is known about it below. */
export function FieldRow({ children, actions, note }: Props): ReactElement {
  return (
    <div css={row}>
      <div>{children}</div>
      <div css={buttons}>{actions}</div>
      {note && (
        <Text.Detail tone="secondary">
          <span css={breaking}>{note}</span>
        </Text.Detail>
      )}
    </div>
  );
}

const row = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 0 ${designTokens.spacing20};
  align-items: end;

  @media (max-width: 480px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const breaking = css`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

// As wide as two buttons, so that the fields stay aligned whether there are any; as high as an input.
const buttons = css`
  display: flex;
  gap: ${designTokens.spacing10};
  align-items: center;
  justify-content: flex-end;
  width: 72px;
  min-height: ${designTokens.heightForInput};

  @media (max-width: 480px) {
    justify-content: flex-start;

    &:empty {
      display: none;
    }
  }
`;
