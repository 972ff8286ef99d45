import type { ReactElement } from 'react';
import { ApiErrorNotice, LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { useConnectorAttempts } from '../../../data/connectors/journal/use-connector-attempts';
import { Skeleton } from '../../../ui/skeleton';
import { messages } from '../detail/messages';
import { ReportsView } from './reports-view';

/** What Connect has reported about a connector, attempt by attempt. Without a journal: what Connect itself keeps. */
export function ConnectorReports({ connector }: { connector: StagedConnector }): ReactElement {
  const { formatMessage } = useIntl();
  const attempts = useConnectorAttempts(connector.id);
  if (attempts.status === 'error') {
    return (
      <Spacings.Stack scale="l">
        <ApiErrorNotice error={attempts.error} onRetry={attempts.retry} />
        <ReportsView connector={connector} attempts={[]} />
      </Spacings.Stack>
    );
  }
  return (
    <LoadableView loadable={attempts} skeleton={<Skeleton heights={['24px', '200px', '320px']} />}>
      {(journal) => (
        <Spacings.Stack scale="l">
          <div>
            <Text.Body tone="secondary">
              {formatMessage(journal.isAvailable ? messages.journalNote : messages.journalUnavailable)}
            </Text.Body>
            {journal.isAvailable && !journal.isComplete && (
              <Text.Body tone="secondary">{formatMessage(messages.journalIncomplete)}</Text.Body>
            )}
          </div>
          <ReportsView connector={connector} attempts={journal.attempts} />
        </Spacings.Stack>
      )}
    </LoadableView>
  );
}
