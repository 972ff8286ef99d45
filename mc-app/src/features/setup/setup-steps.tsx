import type { ReactElement } from 'react';
import { isOpenStep, setupSteps, type SetupFacts } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useSettledSteps } from '../../data/setup/use-settled-steps';
import { messages } from './messages';
import type { OwnDeployment } from '../../data/assets/own-deployment';
import { SetupStepSection } from './setup-step-section';

type Props = { facts: SetupFacts; own: OwnDeployment };

/** All steps, and how many of them wait for somebody. */
export function SetupSteps({ facts, own }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const settledSteps = useSettledSteps();
  const steps = setupSteps(facts);
  const open = steps.filter((step) => isOpenStep(step) && !settledSteps.isSettled(step.situation));
  return (
    <Spacings.Stack scale="l" alignItems="stretch">
      <div role="status">
        <Text.Body tone="secondary">{formatMessage(messages.open, { count: open.length })}</Text.Body>
      </div>
      {steps.map((step) => (
        <SetupStepSection
          key={step.situation}
          step={step}
          facts={facts}
          own={own}
          settledSteps={settledSteps}
        />
      ))}
    </Spacings.Stack>
  );
}
