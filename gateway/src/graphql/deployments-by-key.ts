import type { ConnectApi } from '../connect/connect-api.js';
import { readEach } from '../connect/read-each.js';
import type { DeploymentFacts } from '../connect/to-deployment.js';
import { readName } from './arguments.js';

/** More are found in the list of all. */
const MOST_BY_THEMSELVES = 4;

/** In the order of the keys, null where there is none; rejects with UpstreamError. */
export async function findDeploymentsByKey(
  keys: readonly string[],
  connect: Pick<ConnectApi, 'deployment' | 'allDeployments'>,
): Promise<(DeploymentFacts | null)[]> {
  if (keys.length <= MOST_BY_THEMSELVES) {
    return readEach(keys, async (key) => {
      const name = key === '' ? null : readName({ key });
      return name && connect.deployment(name);
    });
  }
  const { items } = await connect.allDeployments(null);
  const found = new Map(items.map((deployment) => [deployment.key, deployment]));
  return keys.map((key) => found.get(key) ?? null);
}
