import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import type { Loadable } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { designTokens } from '@commercetools-uikit/design-system';
import Link from '@commercetools-uikit/link';
import type { Overview } from '../../data/overview/to-overview';
import type { SyncSituation } from '../../data/overview/to-sync-situation';
import { usePaths } from '../../paths';
import { RefreshButton } from '../../ui/refresh-button';
import { messages } from './messages';

type Props = { overview: Loadable<Overview>; sync: Loadable<SyncSituation> };

/** Where the overview leads on to, and a button that asks for all of it again. */
export function OverviewWays({ overview, sync }: Props): ReactElement {
  const { formatMessage } = useIntl();
  const paths = usePaths();
  return (
    <div css={row}>
      <nav aria-label={formatMessage(messages.ways)} css={row}>
        <Link to={paths.connectors}>{formatMessage(messages.allConnectors)}</Link>
        <Link to={paths.deployments}>{formatMessage(messages.allDeployments)}</Link>
        <Link to={paths.targets}>{formatMessage(messages.allTargets)}</Link>
        <Link to={paths.setup}>{formatMessage(messages.setup)}</Link>
      </nav>
      <RefreshButton loadable={together(overview, sync)} />
    </div>
  );
}

/** One button for both: it asks for whatever can be asked for again. */
function together(one: Loadable<unknown>, other: Loadable<unknown>): Loadable<unknown> {
  const answered = [one, other].filter((loadable) => loadable.status !== 'loading');
  const [first] = answered.filter((loadable) => loadable.status === 'ready');
  if (!first) return one;
  return {
    ...first,
    stale:
      answered.length < 2 || [one, other].some((loadable) => loadable.status === 'ready' && loadable.stale),
    retry: () => answered.forEach(({ retry }) => retry()),
  };
}

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: ${designTokens.spacing20} ${designTokens.spacing40};
  align-items: center;
`;
