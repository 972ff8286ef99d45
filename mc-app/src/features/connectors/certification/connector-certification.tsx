import type { ReactElement } from 'react';
import type { ConnectorAction } from '@connect-console/domain';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { Section } from '../../../ui/section';
import { ActionButtons } from '../actions/action-buttons';
import { CertificationComments } from './certification-comments';
import { CommentForm } from './comment-form';
import { ConnectorRuns } from '../runs/connector-runs';
import { nextMessageOf, nowMessages } from '../detail/life-messages';
import { messages } from '../detail/messages';
import { ReadinessChecklist } from './readiness-checklist';

type Props = {
  connector: StagedConnector;
  offered: readonly ConnectorAction[];
  /** What is being written, and not sent yet */
  comment: string;
  onCommentChange: (comment: string) => void;
  onReload: () => void;
};

/** The way into the marketplace: what is ready for it, the request, and the talk with those who certify. */
export function ConnectorCertification({
  connector,
  offered,
  comment,
  onCommentChange,
  onReload,
}: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { life, tag, status, previewability, published, publication } = connector;
  const values = { tag, status: status.raw, previewability: previewability.raw };
  const mustBeRepeated = published?.isCertified && publication.kind === 'changesNotPublished';
  return (
    <Spacings.Stack scale="l">
      <Section title={formatMessage(messages.certificationState)}>
        <div>
          <Text.Body isBold>{formatMessage(nowMessages[life.now], values)}</Text.Body>
          <Text.Body>{formatMessage(nextMessageOf(life), values)}</Text.Body>
        </div>
        {mustBeRepeated && (
          <Text.Body>{formatMessage(messages.recertification, { tag, published: published?.tag })}</Text.Body>
        )}
        <ConnectorRuns connector={connector} />
        {offered.includes('requestCertification') && (
          <ActionButtons
            connector={connector}
            actions={['requestCertification']}
            primary="requestCertification"
            onReload={onReload}
          />
        )}
      </Section>
      <Section title={formatMessage(messages.readiness)}>
        <ReadinessChecklist connector={connector} />
      </Section>
      <Section title={formatMessage(messages.comments)}>
        <CertificationComments comments={connector.comments} />
        {offered.includes('comment') && (
          <CommentForm connector={connector} text={comment} onChange={onCommentChange} onReload={onReload} />
        )}
      </Section>
    </Spacings.Stack>
  );
}
