import type { ReactElement, ReactNode } from 'react';
import { StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { ContentNotification } from '@commercetools-uikit/notifications';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { ReadableTarget, TargetRegistry } from '../../../data/targets/to-target-registry';
import { Section } from '../../../ui/section';
import { SummaryRow } from '../../../ui/summary-row';
import { LastReport } from '../last-report';
import { stateMessages } from '../messages';
import { FeedFacts } from './feed-facts';
import { messages } from './messages';
import { PlaceFacts } from './place-facts';
import { TargetActions } from './target-actions';
import { AboutFacts, JudgedFacts } from './target-facts';

type Props = {
  entry: ReadableTarget;
  registry: TargetRegistry;
  canManage: boolean;
  refreshButton: ReactNode;
  onReload: () => void;
};

/** All that the registry says of a target, and what can be done with it. */
export function TargetDetailView(props: Props): ReactElement {
  const { entry, registry, canManage, refreshButton, onReload } = props;
  const { formatMessage } = useIntl();
  const { enabled } = entry.target;
  return (
    <Spacings.Stack scale="l">
      <SummaryRow action={refreshButton}>
        <StatusLabel
          tone={enabled ? 'positive' : 'neutral'}
          label={formatMessage(enabled ? stateMessages.enabled : stateMessages.disabled)}
        />
        <Text.Body as="span">
          {formatMessage(messages.lastReport)} <LastReport at={entry.lastReportAt} asOf={registry.asOf} />
        </Text.Body>
      </SummaryRow>
      {!enabled && (
        <ContentNotification type="info">{formatMessage(messages.isDisabled)}</ContentNotification>
      )}
      {canManage && <TargetActions entry={entry} onReload={onReload} />}
      <Section title={formatMessage(messages.about)}>
        <AboutFacts entry={entry} />
      </Section>
      <Section title={formatMessage(messages.feed)}>
        <FeedFacts target={entry.target} subscriptions={registry.subscriptions} />
      </Section>
      <Section title={formatMessage(messages.judged)}>
        <JudgedFacts target={entry.target} />
      </Section>
      <Section title={formatMessage(messages.place)}>
        <PlaceFacts entry={entry} />
      </Section>
    </Spacings.Stack>
  );
}
