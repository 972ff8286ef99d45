import { useState, type ReactElement } from 'react';
import { InfoDetailPage } from '@commercetools-frontend/application-components';
import { ApplicationPageTitle } from '@commercetools-frontend/application-shell';
import { useIsAuthorized } from '@commercetools-frontend/permissions';
import { LoadableView } from '@connect-console/mc-common';
import { useIntl } from 'react-intl';
import { useHistory, useParams } from 'react-router-dom';
import { PERMISSIONS } from '../../../constants';
import type {
  ReadableTarget,
  RegisteredTarget,
  TargetRegistry,
} from '../../../data/targets/to-target-registry';
import { useTargetRegistry } from '../../../data/targets/use-target-registry';
import { usePaths } from '../../../paths';
import { DetailSkeleton } from '../../../ui/detail-skeleton';
import { NoReadableTarget } from '../no-readable-target';
import { messages } from './messages';
import { TargetEditForm } from './target-edit-form';
import { TargetReadOnlyForm } from './target-read-only-form';

/** Changes an entry of the registry. */
export function TargetEditPage(): ReactElement {
  const { formatMessage } = useIntl();
  const history = useHistory();
  const paths = usePaths();
  const { key } = useParams<{ key: string }>();
  const registry = useTargetRegistry();
  const entry = registry.status === 'ready' ? entryOf(registry.data, key) : null;
  const title = formatMessage(messages.editTitle, { name: entry?.target?.label ?? key });
  const goToTarget = (): void => history.push(paths.target(key));

  return (
    <InfoDetailPage
      title={title}
      previousPathLabel={formatMessage(messages.backToTarget)}
      onPreviousPathClick={goToTarget}
    >
      <ApplicationPageTitle additionalParts={[title]} />
      <LoadableView loadable={registry} skeleton={<DetailSkeleton />}>
        {(known) => (
          <FoundTarget
            key={key}
            targetKey={key}
            registry={known}
            isReloading={registry.status === 'ready' && registry.stale}
            onReload={() => registry.status === 'ready' && registry.retry()}
            onCancel={goToTarget}
          />
        )}
      </LoadableView>
    </InfoDetailPage>
  );
}

type FoundProps = {
  targetKey: string;
  registry: TargetRegistry;
  isReloading: boolean;
  onReload: () => void;
  onCancel: () => void;
};

/** Keeps the form when the entry goes away or becomes unreadable meanwhile: what was entered is not lost with it. */
function FoundTarget({ targetKey, registry, ...formProps }: FoundProps): ReactElement {
  const canManage = useIsAuthorized({ demandedPermissions: [PERMISSIONS.ManageDeployments] });
  const entry = entryOf(registry, targetKey);
  const found = entry?.unreadable === null ? entry : null;
  const [known, setKnown] = useState<ReadableTarget | null>(found);
  if (found && found.version !== known?.version) setKnown(found);
  if (!known || !(found || canManage)) return <NoReadableTarget targetKey={targetKey} entry={entry} />;
  if (!canManage) return <TargetReadOnlyForm entry={known} registry={registry} />;
  return <TargetEditForm {...formProps} registry={registry} latest={known} entry={entry} />;
}

function entryOf({ targets }: TargetRegistry, key: string): RegisteredTarget | null {
  return targets.find((one) => one.key === key) ?? null;
}
