import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import { EDITOR_TABS, type EditorTab } from './editor-tab';
import { editorMessages as messages, tabMessages } from './messages';

type Props = { tab: EditorTab; onChange: (tab: EditorTab) => void };

/** Chooses how the same values are edited. */
export function EditorTabs({ tab, onChange }: Props): ReactElement {
  const { formatMessage } = useIntl();
  return (
    <div css={row} role="group" aria-label={formatMessage(messages.editAs)}>
      {EDITOR_TABS.map((one) => (
        <SecondaryButton
          key={one}
          label={formatMessage(tabMessages[one])}
          size="20"
          isToggleButton
          isToggled={one === tab}
          onClick={() => onChange(one)}
        />
      ))}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20};
`;
