import type { ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { PERMISSIONS } from '../../../constants';
import type { RegisteredTarget, TargetRegistry } from '../../../data/targets/to-target-registry';
import { useTargetRegistry } from '../../../data/targets/use-target-registry';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { RefreshButton } from '../../../ui/refresh-button';
import { targetMessages } from '../messages';
import { NoReadableTarget } from '../no-readable-target';
import { messages } from './messages';
import { TargetDetailView } from './target-detail-view';

/** One target: what feeds it, how its status is judged, and where it runs. */
export function TargetDetailPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { key } = useParams<{ key: string }>();
  const registry = useTargetRegistry();
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const shown = registry.status === 'ready' ? entryOf(registry.data, key) : null;
  const title = shown?.target?.label ?? formatMessage(messages.target);

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(targetMessages.backToList)}
      onPreviousPathClick={() => history.push(paths.targets)}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      <LoadableView loadable={registry} skeleton={<DetailSkeleton />}>
        {(known) => {
          const entry = entryOf(known, key);
          if (entry?.unreadable !== null) return <NoReadableTarget targetKey={key} entry={entry} />;
          return (
            <TargetDetailView
              key={key}
              entry={entry}
              registry={known}
              canManage={canManage}
              refreshButton={<RefreshButton loadable={registry} />}
              onReload={() => registry.status === 'ready' && registry.retry()}
            />
          );
        }}
      </LoadableView>
    </InfoDetailPage>
  );
}

function entryOf({ targets }: TargetRegistry, key: string): RegisteredTarget | null {
  return targets.find((one) => one.key === key) ?? null;
}
