import type { ReactElement, ReactNode } from 'react';
import { css } from '@emotion/react';
import { DeploymentStatus, StatusLabel } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { SummaryRow } from '../../../ui/summary-row';
import { DeploymentType } from '../deployment-type';
import { AgeCell } from '../list/age-cell';
import { driftMessages } from '../list/messages';
import { messages } from './messages';

type Props = {
  deployment: DeploymentDetail;
  action: ReactNode;
};

/** Status, type, version and age of a Deployment in one row. */
export function DeploymentSummary({ deployment, action }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { status, type, connector, since, drift, isOwn } = deployment;
  const isBehind = drift === 'updateAvailable' || drift === 'draftMovedOn';
  return (
    <SummaryRow action={action}>
      <DeploymentStatus status={status} />
      {isBehind && <StatusLabel tone="warning" label={formatMessage(driftMessages[drift])} />}
      {isOwn && <StatusLabel tone="neutral" label={formatMessage(messages.own)} />}
      <span css={fact}>
        <DeploymentType type={type} />
      </span>
      <span css={fact}>
        {formatMessage(messages.connectorVersion, { version: connector.version, tag: connector.tag })}
      </span>
      <div css={fact}>
        <AgeCell since={since} />
      </div>
    </SummaryRow>
  );
}

const fact = css`
  padding-left: ${designTokens.spacing20};
  border-left: 1px solid ${designTokens.colorNeutral90};
  overflow-wrap: anywhere;
`;
