import { useState, type ReactElement } from 'react';
import type { SyncTarget } from '@connect-console/domain';
import { ApiErrorNotice, type ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { RefreshIcon } from '@commercetools-uikit/icons';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useTargetHealth, type EndpointHealth } from '../../../data/targets/use-target-health';
import { EndpointTable } from './endpoint-table';
import { healthMessages as messages } from './messages';

type Answer = { answers: EndpointHealth[] } | { error: ApiError };

/** The endpoints of a self-hosted target; the gateway asks the public ones for their health on demand. */
export function EndpointSection({ target }: { target: SyncTarget }): ReactElement {
  const { formatMessage } = useIntl();
  const ask = useTargetHealth();
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { key, endpoints } = target;
  const canAsk = endpoints.some(({ kind, exposure }) => kind === 'health' && exposure === 'public');

  async function check(): Promise<void> {
    if (isAsking) return;
    setIsAsking(true);
    const outcome = await ask(key);
    setIsAsking(false);
    setAnswer(outcome.ok ? { answers: outcome.answers } : { error: outcome.error });
  }

  if (endpoints.length === 0) return <Text.Body>{formatMessage(messages.noEndpoints)}</Text.Body>;
  return (
    <Spacings.Stack scale="m" alignItems="stretch">
      <EndpointTable endpoints={endpoints} answers={answer && 'answers' in answer ? answer.answers : []} />
      {answer && 'error' in answer && <ApiErrorNotice error={answer.error} />}
      {canAsk && (
        <div>
          <SecondaryButton
            label={formatMessage(isAsking ? messages.checking : messages.checkNow)}
            iconLeft={<RefreshIcon />}
            size="20"
            isDisabled={isAsking}
            disabled={false} // A natively disabled button loses the keyboard focus; `isDisabled` alone ignores clicks.
            onClick={() => void check()}
          />
        </div>
      )}
      <Text.Detail tone="secondary">{formatMessage(canAsk ? messages.note : messages.noPublic)}</Text.Detail>
    </Spacings.Stack>
  );
}
