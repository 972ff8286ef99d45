import type { ReactElement } from 'react';
import { isAtUrl } from '@connect-console/domain';
import { RELEASE, type Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import type { AssetChecks } from '../../data/assets/asset-checks';
import type { AssetsDeployments } from '../../data/assets/to-assets-deployments';
import { Facts } from '../../ui/facts';
import { Section } from '../../ui/section';
import { CheckProgress } from './check-progress';
import { messages, sectionMessages } from './messages';
import { TroubleSummary } from './trouble-summary';
import { UnsetOrigin } from './unset-origin';

type Props = {
  /** Empty: none is configured. */
  origin: string;
  checks: AssetChecks;
  deployments: Loadable<AssetsDeployments>;
};

/** Where the assets are loaded from, which release they are of, how the check goes, and what it finds. */
export function OriginSection({ origin, checks, deployments }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const { manifest } = checks;
  return (
    <Section title={formatMessage(sectionMessages.origin)}>
      <Spacings.Stack scale="m" alignItems="stretch">
        {origin === '' && <UnsetOrigin deployments={deployments} />}
        <Facts
          facts={[
            { label: 'ASSETS_ORIGIN', copyable: origin },
            { label: formatMessage(messages.releaseHere), value: RELEASE },
            {
              label: formatMessage(messages.releaseThere),
              value: manifest?.kind === 'read' && manifest.manifest.release,
            },
          ]}
        />
        {origin !== '' && <CheckProgress checks={checks} />}
        <TroubleSummary checks={checks} />
        {origin !== '' && isServedByNone(origin, deployments) && (
          <Text.Detail tone="secondary">{formatMessage(messages.servedByNone)}</Text.Detail>
        )}
      </Spacings.Stack>
    </Section>
  );
}

/** False also while that is not known. */
function isServedByNone(origin: string, loadable: Loadable<AssetsDeployments>): boolean {
  if (loadable.status !== 'ready' || !loadable.data.isComplete) return false;
  const urls = loadable.data.deployments.flatMap(({ applications }) => applications.map(({ url }) => url));
  return !urls.some((url) => url !== null && isAtUrl(origin, url));
}
