import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../../constants';
import type { StagedConnector } from '../../../data/connectors/to-staged-connector';
import { usePaths } from '../../../paths';
import { messages } from '../detail/messages';

type Props = { connector: Pick<StagedConnector, 'id' | 'published' | 'previewability'> };

/** Leads to the deployment of what can be deployed: the published connector, and a draft that can be previewed. */
export function DeployLinks({ connector }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const canDeploy = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const { id, published, previewability } = connector;
  const address = `${paths.newDeployment}?connector=${encodeURIComponent(id)}`;
  if (!canDeploy) return null;
  return (
    <div css={row}>
      {published && <Link to={address}>{formatMessage(messages.deploy)}</Link>}
      {previewability.kind === 'previewable' && (
        <Link to={`${address}&staged=true`}>{formatMessage(messages.deployPreview)}</Link>
      )}
    </div>
  );
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};

  &:empty {
    display: none;
  }
`;
