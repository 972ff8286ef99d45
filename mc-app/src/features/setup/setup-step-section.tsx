import type { ReactElement } from 'react';
import {
  isOpenStep,
  type SetupFacts,
  type SetupState,
  type SetupStep,
  type Tone,
} from '@connect-console/domain';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { SettledSteps } from '../../data/setup/use-settled-steps';
import { Section } from '../../ui/section';
import { messages, stateMessages } from './messages';
import { titleOf } from './setup-guidance';
import { SituationWords } from './situation-words';
import { StepGuidance } from './step-guidance';
import type { OwnDeployment } from '../../data/assets/own-deployment';

type Props = {
  step: SetupStep;
  facts: SetupFacts;
  own: OwnDeployment;
  settledSteps: SettledSteps;
};

const TONES: Record<SetupState, Tone> = {
  done: 'positive',
  decision: 'neutral',
  missing: 'warning',
  unseen: 'neutral',
};

/** One step: how it stands, what follows from that, and how it is changed. */
export function SetupStepSection({ step, facts, own, settledSteps }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { situation, state } = step;
  const { isSettled, settle, reopen } = settledSteps;
  const isOpen = isOpenStep(step);
  const isLeft = isOpen && isSettled(situation);
  return (
    <Section title={formatMessage(titleOf(situation))}>
      <Spacings.Stack scale="m" alignItems="stretch">
        <div role="status">
          {isLeft ? (
            <StatusLabel tone="neutral" label={formatMessage(stateMessages.settled)} />
          ) : (
            <StatusLabel tone={TONES[state]} label={formatMessage(stateMessages[state])} />
          )}
        </div>
        <Text.Body>
          <SituationWords situation={situation} facts={facts} />
        </Text.Body>
        <StepGuidance situation={situation} facts={facts} own={own} />
        {isOpen && (
          <Spacings.Stack scale="xs">
            <SecondaryButton
              label={formatMessage(isLeft ? messages.reopen : messages.leave)}
              size="20"
              onClick={() => (isLeft ? reopen : settle)(situation)}
            />
            {!isLeft && <Text.Detail tone="secondary">{formatMessage(messages.leaveNote)}</Text.Detail>}
          </Spacings.Stack>
        )}
      </Spacings.Stack>
    </Section>
  );
}
