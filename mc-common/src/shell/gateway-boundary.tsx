import type { ReactElement, ReactNode } from 'react';
import { FoundGatewayContext } from '../data/gateway/gateway-origin';
import { useGateway } from '../data/gateway/use-gateway';
import { ApiErrorNotice } from '../ui/api-error-notice';
import { GatewayMissing } from '../ui/gateway-missing';
import { WakingUpNotice } from '../ui/waking-up-notice';

type Props = {
  /** Shown while the gateway is searched for; has the size of the content. */
  skeleton: ReactNode;
  /** Of the page that says that there is no gateway; `h2` below a heading of the screen's own. */
  heading: 'h1' | 'h2';
  /** May ask the gateway. */
  children: ReactNode;
};

/** Finds the project's gateway before anything inside asks it; says so when there is none. */
export function GatewayBoundary({ skeleton, heading, children }: Props): ReactElement {
  const gateway = useGateway();
  switch (gateway.status) {
    case 'searching':
      return (
        <>
          {gateway.slow && <WakingUpNotice />}
          {skeleton}
        </>
      );
    case 'error':
      return <ApiErrorNotice error={gateway.error} onRetry={gateway.retry} />;
    case 'missing':
      return <GatewayMissing reason={gateway.reason} heading={heading} onCheckAgain={gateway.retry} />;
    case 'found':
      return <FoundGatewayContext value={gateway}>{children}</FoundGatewayContext>;
  }
}
