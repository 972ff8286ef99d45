import { isPlainPath } from '../applications/public-address.js';
import { badUserInput } from '../bad-user-input.js';
import { notFound } from '../connect/upstream-error.js';
import { readId } from './arguments.js';
import type { GatewayContext } from './context.js';
import type { ApplicationProbe, QueryApplicationProbeArgs } from './generated/resolver-types.js';

type Context = Pick<GatewayContext, 'loaders' | 'probeApplication' | 'platformTime'>;

/** Asks an application under the address that Connect tells now; the browser names no host. */
export async function probeDeployment(
  { deploymentId, applicationName, path }: QueryApplicationProbeArgs,
  { loaders, probeApplication, platformTime }: Context,
): Promise<ApplicationProbe> {
  const plainPath = path ?? '';
  if (!isPlainPath(plainPath)) throw badUserInput('The path is not a plain one. Use one such as /health.');
  const deployment = await loaders.deployment.load(readId(deploymentId));
  if (!deployment) throw notFound('Deployment', deploymentId);
  const application = deployment.applications.find((known) => known.applicationName === applicationName);
  const answer = await probeApplication(application?.url ?? null, plainPath);
  return { ...answer, askedAt: platformTime() };
}
