import type { ReactElement } from 'react';
import { css } from '@emotion/react';
import { parseHostUrl } from '@connect-console/domain';
import { GatewayBoundary, LoadableView } from '@connect-console/mc-common';
import { FormattedMessage } from 'react-intl';
import { useCustomViewContext } from '@commercetools-frontend/application-shell-connectors';
import Spacings from '@commercetools-uikit/spacings';
import Text from '@commercetools-uikit/text';
import { useConnectedSystems } from '../../data/deployments/use-connected-systems';
import { ConnectedSystemList } from './connected-system-list';
import { ConnectedSystemSkeleton } from './connected-system-skeleton';
import { messages } from './messages';
import { NotAnOrder } from './not-an-order';

/** What support staff see beside an order. A document of its own, hence the landmark and the first heading. */
export function OrderSyncPage(): ReactElement {
  const host = parseHostUrl(useCustomViewContext(({ hostUrl }) => hostUrl));
  return <main css={page}>{host ? <OrderSync orderId={host.resource.id} /> : <NotAnOrder />}</main>;
}

const page = css`
  overflow-wrap: anywhere;
`;

function OrderSync({ orderId }: { orderId: string }): ReactElement {
  return (
    <Spacings.Stack scale="l">
      <Text.Headline as="h1">
        <FormattedMessage {...messages.title} values={{ orderId }} />
      </Text.Headline>
      <Text.Headline as="h2">
        <FormattedMessage {...messages.systems} />
      </Text.Headline>
      <GatewayBoundary heading="h2" skeleton={<ConnectedSystemSkeleton />}>
        <ConnectedSystems />
      </GatewayBoundary>
    </Spacings.Stack>
  );
}

function ConnectedSystems(): ReactElement {
  const loadable = useConnectedSystems();
  return (
    <LoadableView loadable={loadable} skeleton={<ConnectedSystemSkeleton />}>
      {(connected) => <ConnectedSystemList {...connected} />}
    </LoadableView>
  );
}
