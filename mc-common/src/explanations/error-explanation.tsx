import { useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { explainErrorCode } from '@connect-console/domain';
import { FormattedMessage } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { Explanation } from './explanation';
import { messages } from './messages';

/** Offers to explain an error, closed at first; absent for a code that the catalogue does not know. */
export function ErrorExplanation({ code }: { code: string | null }): ReactElement | null {
  const [isOpen, setIsOpen] = useState(false);
  const id = code === null ? null : explainErrorCode(code);
  if (id === null) return null;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary css={summary}>
        <FormattedMessage {...messages.show} />
      </summary>
      {isOpen && (
        <div css={content}>
          <Explanation id={id} />
        </div>
      )}
    </details>
  );
}

const summary = css`
  width: fit-content;
  cursor: pointer;
  font-weight: ${designTokens.fontWeight500};
`;

const content = css`
  margin-top: ${designTokens.spacing20};
`;
