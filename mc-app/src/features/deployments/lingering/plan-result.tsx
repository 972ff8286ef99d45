import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import type { Preview } from '../../../data/deployments/list/use-previews';
import { messages } from './messages';
import type { PlanStep } from './use-undeploy-plan';

type Props = {
  chosen: readonly Preview[];
  steps: ReadonlyMap<string, PlanStep>;
  isRunning: boolean;
};

/** What came of a plan that was run, in one sentence; read out when it is there. */
export function PlanResult({ chosen, steps, isRunning }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const states = chosen.map(({ id }) => steps.get(id)?.state);
  const count = (wanted: PlanStep['state'] | undefined): number =>
    states.filter((state) => state === wanted).length;
  return (
    <div role="status">
      {steps.size > 0 && !isRunning && (
        <Text.Body fontWeight="bold">
          {formatMessage(messages.result, {
            done: count('undeploying'),
            failed: count('failed'),
            open: count(undefined),
          })}
        </Text.Body>
      )}
    </div>
  );
}
