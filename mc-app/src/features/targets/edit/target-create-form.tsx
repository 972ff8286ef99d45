import { useState, type ReactElement } from 'react';
import { useShowNotification } from '@commercetools-frontend/actions-global';
import { DOMAINS, NOTIFICATION_KINDS_SIDE } from '@commercetools-frontend/constants';
import type { TargetFields } from '@connect-console/domain';
import type { ApiError } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { Redirect } from 'react-router-dom';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { toTargetDraft } from '../../../data/targets/to-target-draft';
import type { TargetRegistry } from '../../../data/targets/to-target-registry';
import { useCreateTarget } from '../../../data/targets/use-target-mutations';
import { usePaths } from '../../../paths';
import { newTargetValues, valuesOfSuggestion } from '../fields/target.values';
import { messages, sendMessages } from './messages';
import { SendError } from './send-error';
import { SendPanel } from './send-panel';
import { TargetForm } from './target-form';
import { useTargetForm } from './use-target-form';

type Props = {
  registry: TargetRegistry;
  /** Of the suggestion to start from; null: none */
  deploymentId: string | null;
  onCancel: () => void;
};

/** Takes in all that a new entry can say; leads to the target when there is one. */
export function TargetCreateForm({ registry, deploymentId, onCancel }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const showNotification = useShowNotification();
  const paths = usePaths();
  const { run } = useCreateTarget();
  const [createdKey, setCreatedKey] = useState<string | null>(null);
  // Answers that arrive later must not replace what is being typed.
  const [{ start, isSuggestionGone }] = useState(() => startOf(registry, deploymentId));
  const form = useTargetForm({ initial: start, send: create });

  async function create(fields: TargetFields): Promise<ApiError | null> {
    const outcome = await run({ key: fields.key, target: toTargetDraft(fields) });
    if (!outcome.ok) return outcome.error;
    setCreatedKey(fields.key);
    showNotification({
      domain: DOMAINS.SIDE,
      kind: NOTIFICATION_KINDS_SIDE.success,
      text: formatMessage(messages.created),
    });
    return null;
  }

  if (createdKey !== null) return <Redirect push to={paths.target(createdKey)} />;
  return (
    <Spacings.Stack scale="m">
      {isSuggestionGone && (
        <ContentNotification type="info">{formatMessage(messages.suggestionGone)}</ContentNotification>
      )}
      <TargetForm
        form={form}
        registry={registry}
        isNew
        isReadOnly={false}
        aside={
          <SendPanel
            title={formatMessage(sendMessages.creation)}
            form={form}
            label={formatMessage(sendMessages.create)}
            isDisabled={false}
            notice={form.error && <SendError error={form.error} unknownAdvice={sendMessages.createUnknown} />}
            onCancel={onCancel}
          >
            <Text.Body>{formatMessage(sendMessages.creationEffect)}</Text.Body>
          </SendPanel>
        }
      />
    </Spacings.Stack>
  );
}

type Start = { start: ReturnType<typeof newTargetValues>; isSuggestionGone: boolean };

function startOf({ suggestions, asOf }: TargetRegistry, deploymentId: string | null): Start {
  const suggestion = suggestions?.find((one) => one.deploymentId === deploymentId);
  return {
    start: suggestion ? valuesOfSuggestion(suggestion, asOf) : newTargetValues(asOf),
    isSuggestionGone: deploymentId !== null && !suggestion,
  };
}
