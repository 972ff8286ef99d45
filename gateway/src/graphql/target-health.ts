import { MOST_ENDPOINTS } from '@connect-console/domain';

import type { GatewayContext } from './context.js';
import type { EndpointHealth } from './generated/resolver-types.js';

type Context = Pick<GatewayContext, 'targets' | 'askHealth' | 'platformTime'>;

/** Asks the addresses that the registry holds now; the browser names none. */
export async function readTargetHealth(
  key: string,
  { targets, askHealth, platformTime }: Context,
): Promise<EndpointHealth[]> {
  const { endpoints } = await targets.read(key);
  const asked = endpoints.filter(({ kind }) => kind === 'health').slice(0, MOST_ENDPOINTS);
  const answers = await askHealth(asked);
  const askedAt = platformTime();
  return asked.flatMap(({ name, url }, index) => {
    const answer = answers[index];
    return answer ? [{ name, url, ...answer, askedAt }] : [];
  });
}
