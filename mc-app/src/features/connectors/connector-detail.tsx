import type { ReactElement, ReactNode } from 'react';
import { ConnectorStatus, Previewability } from '@connect-console/mc-common';
import { FormattedMessage, useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../data/connectors/to-staged-connector';
import { Section } from '../../ui/section';
import { SummaryRow } from '../../ui/summary-row';
import { ConnectorApplications } from './connector-applications';
import { ConnectorFacts } from './connector-facts';
import { ConnectorReport } from './connector-report';
import { messages, previewVerdicts, publicationVerdicts } from './messages';
import { PublicationLabel } from './publication-label';
import { RequestPreview } from './request-preview';

type Props = {
  connector: StagedConnector;
  canManage: boolean;
  refreshButton: ReactNode;
  onReload: () => void;
};

export function ConnectorDetail({ connector, canManage, refreshButton, onReload }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { status, previewability, publication } = connector;
  return (
    <Spacings.Stack scale="l">
      <SummaryRow action={refreshButton}>
        <ConnectorStatus status={status} />
        <Previewability previewability={previewability} />
        <PublicationLabel publication={publication} />
      </SummaryRow>
      <Section title={formatMessage(messages.facts)}>
        <ConnectorFacts connector={connector} />
      </Section>
      <Section title={formatMessage(messages.preview)}>
        <Text.Body>
          <FormattedMessage {...previewVerdicts[previewability.kind]} />
        </Text.Body>
        <RequestPreview connector={connector} canManage={canManage} onReload={onReload} />
        <ConnectorReport
          title={messages.previewReport}
          noReport={messages.noPreviewReport}
          entries={connector.previewReport}
        />
      </Section>
      <Section title={formatMessage(messages.publication)}>
        <Text.Body>
          <FormattedMessage {...publicationVerdicts[status.kind]} />
        </Text.Body>
        <ConnectorReport
          title={messages.publishingReport}
          noReport={messages.noPublishingReport}
          entries={connector.publishingReport}
        />
      </Section>
      <Section title={formatMessage(messages.applications)}>
        <ConnectorApplications
          applications={connector.applications}
          globalConfiguration={connector.globalConfiguration}
        />
      </Section>
    </Spacings.Stack>
  );
}
