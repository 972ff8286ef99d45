import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { CloseBoldIcon } from '@commercetools-uikit/icons';
import { messages } from './messages';

/** A filter in use, in words. Its button goes away with it: `onRemove` says where the focus goes. */
export type FilterChip = { key: string; label: string; onRemove: () => void };

type Props = {
  /** What the list of chips is, for screen readers. */
  title: string;
  chips: FilterChip[];
  /** What removes all of them. */
  action: ReactNode;
};

/** The filters in use; each is a button that takes it away. */
export function FilterChips({ title, chips, action }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={row}>
      <ul aria-label={title} css={chipList}>
        {chips.map(({ key, label, onRemove }) => (
          <li key={key}>
            <button
              type="button"
              css={chip}
              aria-label={formatMessage(messages.removeFilter, { filter: label })}
              onClick={onRemove}
            >
              <span>{label}</span>
              <CloseBoldIcon size="10" color="neutral60" />
            </button>
          </li>
        ))}
      </ul>
      {action}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing30};
  align-items: center;
`;

const chipList = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const chip = css`
  display: inline-flex;
  gap: ${designTokens.spacing20};
  align-items: center;
  max-width: 100%;
  min-height: ${designTokens.spacing50};
  padding: 0 ${designTokens.spacing25};
  border: 1px solid ${designTokens.colorNeutral85};
  border-radius: ${designTokens.borderRadius20};
  background-color: ${designTokens.colorSurface};
  color: inherit;
  font: inherit;
  font-size: ${designTokens.fontSize20};
  text-align: left;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    background-color: ${designTokens.colorNeutral95};
  }

  svg {
    flex: none;
  }
`;
