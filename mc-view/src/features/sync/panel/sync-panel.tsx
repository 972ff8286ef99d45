import type { ReactElement } from 'react';
import type { HostResource } from '@connect-console/domain';
import { LoadableView } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { usePlatformSync } from '../../../data/sync/use-platform-sync';
import { EmptyPanel } from '../empty-panel';
import { messages, titleMessages } from './messages';
import { PanelSkeleton } from './panel-skeleton';
import { ResourcePanel } from './resource-panel';

/** Whether a resource reached every system. */
export function SyncPanel({ host }: { host: HostResource }): ReactElement {
  const loadable = usePlatformSync(host);
  const name = loadable.status === 'ready' ? loadable.data.resource.name : null;
  return (
    <Spacings.Stack scale="l">
      <Text.Headline as="h1">
        <FormattedMessage {...titleMessages[host.typeId]} values={{ name: name ?? host.id }} />
      </Text.Headline>
      <LoadableView loadable={loadable} skeleton={<PanelSkeleton />}>
        {(platform) =>
          platform.isGone ? (
            <Gone />
          ) : (
            <ResourcePanel
              platform={platform}
              isReading={loadable.status === 'ready' && loadable.stale}
              onReadAgain={() => loadable.status === 'ready' && loadable.retry()}
            />
          )
        }
      </LoadableView>
    </Spacings.Stack>
  );
}

function Gone(): ReactElement {
  return (
    <EmptyPanel
      drawing="not-found.svg"
      heading="h2"
      title={<FormattedMessage {...messages.gone} />}
      advice={<FormattedMessage {...messages.goneAdvice} />}
    />
  );
}
