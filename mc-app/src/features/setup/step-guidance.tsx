import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { SetupFacts, SetupSituation } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Text from '@commercetools-uikit/text';
import { Facts } from '../../ui/facts';
import { messages } from './messages';
import type { OwnDeployment } from '../../data/assets/own-deployment';
import { copyFor, guidanceOf } from './setup-guidance';
import { StepLinks } from './step-links';

type Props = { situation: SetupSituation; facts: SetupFacts; own: OwnDeployment };

/** What works and what does not as it is, what a change brings with it, and how it is made. */
export function StepGuidance({ situation, facts, own }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const guidance = guidanceOf(situation);
  const copy = copyFor(situation, facts, own.isKnown ? own.assetsUrl : null);
  return (
    <>
      {guidance && (
        <Facts
          isStacked
          facts={[
            {
              label: formatMessage(messages.works),
              value: <Text.Body>{formatMessage(guidance.works)}</Text.Body>,
            },
            {
              label: formatMessage(messages.fails),
              value: <Text.Body>{formatMessage(guidance.fails)}</Text.Body>,
            },
            {
              label: formatMessage(messages.effect),
              value: guidance.effect && <Text.Body>{formatMessage(guidance.effect)}</Text.Body>,
            },
            {
              label: formatMessage(messages.step),
              value: <Text.Body>{formatMessage(guidance.step)}</Text.Body>,
            },
          ]}
        />
      )}
      {copy && (
        <div css={body}>
          <Facts isStacked facts={[{ label: copy.name, copyable: copy.text }]} />
        </div>
      )}
      <StepLinks situation={situation} own={own} />
      {guidance && isOfOwnDeployment(situation) && !own.isKnown && !own.isLoading && (
        <Text.Detail tone="secondary">{formatMessage(messages.ownUnknown)}</Text.Detail>
      )}
    </>
  );
}

/** Whether it is changed by deploying Connect Console again. */
function isOfOwnDeployment(situation: SetupSituation): boolean {
  return situation === 'gatewayDiscovered' || situation === 'assetsUnset';
}

// A body of several lines keeps them.
const body = css`
  code {
    display: inline-block;
    max-width: 100%;
    padding: ${designTokens.spacing20};
    background-color: ${designTokens.colorNeutral98};
    white-space: pre-wrap;
  }
`;
