import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ReadableTarget } from '../../../data/targets/to-target-registry';
import { TargetPlace } from '../target-place';
import { EndpointSection } from './endpoint-section';
import { factMessages as messages } from './messages';

/** The Deployment with its status, or the endpoints of a program that Connect knows nothing of. */
export function PlaceFacts({ entry }: { entry: ReadableTarget }): ReactElement {
  const { formatMessage } = useIntl();
  const { target, deployment } = entry;
  const { runtime, deploymentKey } = target;
  if (runtime === 'self-hosted') {
    return (
      <Spacings.Stack scale="m">
        <div>
          <TargetPlace entry={entry} />
        </div>
        <EndpointSection target={target} />
      </Spacings.Stack>
    );
  }
  const note = deploymentKey === null ? messages.noDeployment : messages.missingDeployment;
  return (
    <Spacings.Stack scale="s" alignItems="flex-start">
      <TargetPlace entry={entry} />
      {deployment === null && (
        <Text.Detail tone="secondary">{formatMessage(note, { key: deploymentKey })}</Text.Detail>
      )}
    </Spacings.Stack>
  );
}
