import type { ReactElement } from 'react';
import { ApiErrorNotice, isOutcomeUnknown, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Text from '@commercetools-uikit/text';
import { messages } from './messages';
import type { PlanStep } from './use-undeploy-plan';

/** What came of one deployment of a plan. */
export function PlanStepResult({ step }: { step: PlanStep }): ReactElement {
  const { formatMessage } = useIntl();
  if (step.state === 'running') {
    return <StatusLabel tone="progress" label={formatMessage(messages.running)} />;
  }
  if (step.state === 'undeploying') {
    return <StatusLabel tone="progress" label={formatMessage(messages.undeploying)} />;
  }
  const { error } = step;
  return (
    <>
      <StatusLabel tone="critical" label={formatMessage(messages.failed)} />
      {error.kind === 'conflict' ? (
        <Text.Body>{formatMessage(messages.changed)}</Text.Body>
      ) : (
        <ApiErrorNotice
          error={error}
          advice={isOutcomeUnknown(error) ? messages.outcomeUnknown : undefined}
        />
      )}
    </>
  );
}
