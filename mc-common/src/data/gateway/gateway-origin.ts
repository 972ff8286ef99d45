import { createContext, useContext } from 'react';

/** Public origin of the gateway in use; null outside of a GatewayBoundary. */
export const GatewayOriginContext = createContext<string | null>(null);

/** The origin of the gateway that the surrounding GatewayBoundary found. */
export function useGatewayOrigin(): string {
  const origin = useContext(GatewayOriginContext);
  if (origin === null) throw new Error('Requests to the gateway need a GatewayBoundary around them');
  return origin;
}
