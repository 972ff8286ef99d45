import type { ReactElement } from 'react';
import { replayPlan, type ReplayPlan, type SyncMessage } from '@connect-console/domain';
import { CopyButton } from '@connect-console/mc-common';
import { FormattedMessage, useIntl } from 'react-intl';
import { useApplicationContext } from '@commercetools-frontend/application-shell-connectors';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { FeedDetails } from '../../../data/bundle/to-feed-details';
import type { PayloadState } from '../../../data/payload/use-message-payload';
import type { ResourceSync } from '../../../data/sync/resource-sync';
import { PayloadView } from '../payload/payload-view';
import { messages } from './messages';
import { ReplayEffects } from './replay-effects';
import { ReplayFacts } from './replay-facts';
import { ReplayVerdict } from './replay-verdict';
import type { Taker } from './takers-of';

type Props = {
  sync: ResourceSync;
  message: SyncMessage;
  taker: Taker;
  payload: PayloadState;
  topics: FeedDetails['topics'];
  onRetry: () => void;
};

/** Whether a replay is needed for one target, and what it takes. */
export function ReplayPlanView({ message, payload, onRetry, ...rest }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const plan = usePlan({ message, ...rest });
  return (
    <Spacings.Stack scale="l">
      <ReplayVerdict plan={plan} />
      {plan.kind === 'ready' && (
        <>
          <ReplayFacts plan={plan} />
          <ReplayEffects effects={plan.effects} />
          <Spacings.Stack scale="s">
            <Text.Headline as="h3">
              <FormattedMessage {...messages.payload} />
            </Text.Headline>
            <PayloadView state={payload} messageId={message.id} onRetry={onRetry} />
          </Spacings.Stack>
          <Spacings.Stack scale="s" alignItems="flex-start">
            <Text.Detail tone="secondary">
              <FormattedMessage {...messages.envelope} />
            </Text.Detail>
            <CopyButton
              text={JSON.stringify(plan.envelope, null, 2)}
              label={formatMessage(messages.copyEnvelope)}
            />
          </Spacings.Stack>
        </>
      )}
    </Spacings.Stack>
  );
}

type PlanProps = Pick<Props, 'sync' | 'message' | 'taker' | 'topics'>;

function usePlan({ sync, message, taker: { target, parts }, topics }: PlanProps): ReplayPlan {
  const projectKey = useApplicationContext(({ project }) => project?.key ?? '');
  const { typeId, id } = message.resource;
  const part = parts.find(({ resource }) => resource.typeId === typeId && resource.id === id);
  const listened = topics.get(target.deploymentKey ?? '') ?? [];
  return replayPlan({
    message,
    payload: null, // It is shown as it was redacted when it was read.
    target,
    record: part?.record ?? null,
    projectKey,
    topic: listened.join(', ') || null,
    now: sync.now,
  });
}
