import { createContext, useContext } from 'react';

/** The gateway in use: its public origin, and who named it. */
export type FoundGateway = { origin: string; source: 'configuration' | 'registration' };

/** The gateway that requests go to; null outside of a GatewayBoundary. */
export const FoundGatewayContext = createContext<FoundGateway | null>(null);

/** The gateway that the surrounding GatewayBoundary found. */
export function useFoundGateway(): FoundGateway {
  const gateway = useContext(FoundGatewayContext);
  if (gateway === null) throw new Error('Requests to the gateway need a GatewayBoundary around them');
  return gateway;
}

/** The origin of the gateway that the surrounding GatewayBoundary found. */
export function useGatewayOrigin(): string {
  return useFoundGateway().origin;
}
