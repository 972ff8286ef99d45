import { useCallback, useMemo, type ReactElement } from 'react';
import type { FeedSubscription } from '@connect-console/domain';
import { useMessageTypeWords } from '@connect-console/mc-common';
import { useFormikContext } from 'formik';
import { useIntl } from 'react-intl';
import SecondaryButton from '@commercetools-uikit/secondary-button';
import Text from '@commercetools-uikit/text';
import type { TargetRegistry } from '../../../data/targets/to-target-registry';
import { Section } from '../../../ui/section';
import { wrappingButtons } from '../../../ui/wrapping-buttons';
import { FeedChoiceField } from '../fields/feed-choice-field';
import { messageTypeSuggestions, resourceTypeSuggestions, withDelivered } from '../fields/feed-suggestions';
import { ListField } from '../fields/list-field';
import { isFedByChanges, type TargetValues } from '../fields/target.values';
import { sectionMessages as messages } from './messages';

/** What the gateway needs to read Subscriptions, as `connect.yaml` asks for it. */
const SCOPE = 'manage_subscriptions';

type Props = { registry: Pick<TargetRegistry, 'subscriptions' | 'missingScopes'>; isReadOnly: boolean };

/** Which Subscriptions feed the target, and what of it concerns the target. */
export function FeedSection({ registry, isReadOnly }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const toTypeWords = useMessageTypeWords();
  const { values, setValues } = useFormikContext<TargetValues>();
  const { resourceTypes, changes, subscriptionKeys } = values;
  const subscriptions = registry.subscriptions ?? NONE;
  const keys = useMemo(() => subscriptions.flatMap(({ key }) => key ?? []), [subscriptions]);
  const types = useMemo(() => resourceTypeSuggestions(subscriptions), [subscriptions]);
  const messageTypes = useMemo(
    () =>
      messageTypeSuggestions(
        subscriptions,
        resourceTypes.filter((type) => !changes.includes(type)),
      ),
    [subscriptions, resourceTypes, changes],
  );
  const isHidden = useCallback((type: string) => isFedByChanges(type, changes), [changes]);
  const lacksScope = registry.missingScopes.includes(SCOPE);

  return (
    <Section title={formatMessage(messages.feed)}>
      <ListField
        path="subscriptionKeys"
        hint={formatMessage(messages.subscriptionsHint)}
        suggestions={keys}
      />
      {registry.subscriptions === null && (
        <Text.Detail tone="secondary">
          {formatMessage(lacksScope ? messages.subscriptionsLackScope : messages.subscriptionsUnreadable, {
            scope: SCOPE,
          })}
        </Text.Detail>
      )}
      {!isReadOnly && keys.some((key) => subscriptionKeys.includes(key)) && (
        <div css={wrappingButtons}>
          <SecondaryButton
            label={formatMessage(messages.takeOver)}
            size="20"
            onClick={() => void setValues(withDelivered(values, subscriptions))}
          />
        </div>
      )}
      <ListField
        path="resourceTypes"
        hint={formatMessage(messages.resourceTypesHint)}
        isRequired
        suggestions={types}
      />
      <FeedChoiceField />
      <ListField
        path="messageTypes"
        hint={formatMessage(messages.messageTypesHint)}
        suggestions={messageTypes}
        labelOf={toTypeWords}
        isHidden={isHidden}
      />
    </Section>
  );
}

const NONE: readonly FeedSubscription[] = [];
