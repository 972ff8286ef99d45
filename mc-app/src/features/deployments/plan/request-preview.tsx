import { useId, useState, type ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import { AngleDownIcon, AngleUpIcon } from '@commercetools-uikit/icons';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { PanelButton } from '../../../ui/panel-button';
import { wrappingButtons } from '../../../ui/wrapping-buttons';
import { messages } from './messages';

type Props = {
  /** What is sent to Connect, with secrets hidden already. */
  request: object;
};

/** The exact request, for those who know the Connect API. */
export function RequestPreview({ request }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Spacings.Stack scale="s" alignItems="flex-start">
      <div css={wrappingButtons}>
        <PanelButton
          label={formatMessage(messages.request)}
          icon={isOpen ? <AngleUpIcon /> : <AngleDownIcon />}
          isOpen={isOpen}
          panelId={panelId}
          onToggle={() => setIsOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <div id={panelId} css={wide}>
          <Text.Detail tone="secondary">{formatMessage(messages.requestNote)}</Text.Detail>
          {/* Scrolls by itself, so it has to be reached by keyboard. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
          <pre css={code} tabIndex={0} aria-label={formatMessage(messages.request)} role="region">
            {JSON.stringify(request, null, 2)}
          </pre>
        </div>
      )}
    </Spacings.Stack>
  );
}

const wide = css`
  width: 100%;
`;

const code = css`
  max-height: 480px;
  margin: ${designTokens.spacing10} 0 0;
  padding: ${designTokens.spacing20};
  overflow: auto;
  border-radius: ${designTokens.borderRadius4};
  background-color: ${designTokens.colorNeutral98};
  font-size: ${designTokens.fontSize20};
  line-height: ${designTokens.lineHeight20};
`;
