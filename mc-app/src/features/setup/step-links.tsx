import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import type { SetupSituation } from '@connect-console/domain';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import { PERMISSIONS } from '../../constants';
import { usePaths, type Paths } from '../../paths';
import { messages } from './messages';
import type { OwnDeployment } from '../../data/assets/own-deployment';

type Props = { situation: SetupSituation; own: OwnDeployment };

type Way = { to: string; label: MessageDescriptor };

/** Where a step is taken, or what it is about can be seen. */
export function StepLinks({ situation, own }: Props): ReactElement | null {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  const canRedeploy = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const ways = waysOf(situation, paths, own.isKnown ? toDeployment(own.id, paths, canRedeploy) : null);
  if (ways.length === 0) return null;
  return (
    <div css={row}>
      {ways.map(({ to, label }) => (
        <Link key={to} to={to}>
          {formatMessage(label)}
        </Link>
      ))}
    </div>
  );
}

function waysOf(situation: SetupSituation, paths: Paths, deployment: Way | null): Way[] {
  const toAssets = { to: paths.assets, label: messages.toAssets };
  switch (situation) {
    case 'gatewayDiscovered':
      return deployment ? [deployment] : [];
    case 'assetsUnset':
      return deployment ? [deployment, toAssets] : [toAssets];
    case 'assetsConfigured':
      return [toAssets];
    case 'channelsNone':
    case 'channelsPresent':
      return [{ to: paths.targets, label: messages.toTargets }];
    default:
      return [];
  }
}

function toDeployment(id: string, paths: Paths, canRedeploy: boolean): Way {
  return canRedeploy
    ? { to: paths.deploymentRedeploy(id), label: messages.redeploy }
    : { to: paths.deployment(id), label: messages.ownDeployment };
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
`;
