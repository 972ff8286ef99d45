import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { ConnectorStage } from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { stageMessages, stageStateMessages } from '../detail/life-messages';
import { messages } from '../detail/messages';

/** The way from draft to marketplace: side by side, one below the other where there is no room. */
export function StageTracker({ stages }: { stages: readonly ConnectorStage[] }): ReactElement {
  const { formatMessage } = useIntl();
  const current = stages.findLastIndex(({ state }) => CURRENT.has(state));
  return (
    <ol css={track} aria-label={formatMessage(messages.stages)}>
      {stages.map(({ name, state, tone }, index) => (
        <li key={name} data-tone={tone} aria-current={index === current ? 'step' : undefined}>
          <Text.Body isBold>{formatMessage(stageMessages[name])}</Text.Body>
          <StatusLabel tone={tone} label={formatMessage(stageStateMessages[state])} />
        </li>
      ))}
    </ol>
  );
}

const CURRENT: ReadonlySet<ConnectorStage['state']> = new Set(['running', 'failed', 'ready']);

const track = css`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(${designTokens.constraint3}, 1fr));
  gap: ${designTokens.spacing30} ${designTokens.spacing20};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    display: grid;
    gap: ${designTokens.spacing10};
    align-content: start;
    justify-items: start;
    padding-top: ${designTokens.spacing20};
    border-top: 4px solid ${designTokens.colorNeutral90};
  }

  > li[data-tone='positive'] {
    border-color: ${designTokens.colorSuccess};
  }

  > li[data-tone='progress'] {
    border-color: ${designTokens.colorInfo};
  }

  > li[data-tone='warning'] {
    border-color: ${designTokens.colorWarning};
  }

  > li[data-tone='critical'] {
    border-color: ${designTokens.colorError};
  }
`;
