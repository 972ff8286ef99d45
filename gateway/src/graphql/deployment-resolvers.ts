import { toDeploymentRun, toDeploymentStatus } from '@connect-console/domain';

import type { DeploymentFacts } from '../connect/to-deployment.js';
import { latest } from '../journal/latest.js';
import { toServiceOrigin } from '../registration/service-origin.js';
import type { GatewayContext } from './context.js';
import { readDraft, readDrift, readPublished } from './deployment-drift.js';
import { isToldByReport, sinceOf } from './deployment-since.js';
import type { DeploymentResolvers, LatestConnector } from './generated/resolver-types.js';
import type { Loaders } from './loaders.js';
import { usualResolver } from './usual-resolver.js';
import { wiringResolver } from './wiring-resolver.js';

/** The fields of a Deployment that its own answer does not hold. */
export const deploymentResolvers: DeploymentResolvers<GatewayContext> = {
  isOwn: ({ applications }, _args, { ownOrigin }) =>
    ownOrigin === null ? null : applications.some(({ url }) => url && toServiceOrigin(url) === ownOrigin),
  async since(deployment, _args, { loaders, platformTime }) {
    const entries = isToldByReport(deployment) ? [] : await readEntries(deployment, loaders);
    const since = sinceOf(deployment, entries);
    return since && { ...since, asOf: latest(platformTime(), since.at) };
  },
  async run(deployment, _args, { loaders, platformTime }) {
    if (!toDeploymentStatus(deployment.status).inProgress) return null;
    const entries = await readEntries(deployment, loaders);
    const run = toDeploymentRun({ status: deployment.status, entries });
    return run && { ...run, asOf: latest(platformTime(), run.phaseSince) };
  },
  usual: usualResolver,
  drift: (deployment, _args, { loaders }) => readDrift(deployment, loaders),
  published: (deployment, _args, { loaders }) => readPublished(deployment, loaders),
  draft: (deployment, _args, { loaders }) => readDraft(deployment, loaders),
  latest: (deployment, _args, { loaders }) => readLatest(deployment, loaders),
  wiring: wiringResolver,
};

type Entries = NonNullable<Awaited<ReturnType<Loaders['journal']['load']>>>['entries'];

async function readEntries(deployment: DeploymentFacts, { journal }: Loaders): Promise<Entries> {
  return (await journal.load({ id: deployment.id, deployment }))?.entries ?? [];
}

async function readLatest(
  { connector: { id }, preview }: DeploymentFacts,
  { draft, published }: Loaders,
): Promise<LatestConnector | null> {
  if (id === '') return null;
  if (preview) {
    const staged = await draft.load(id);
    return staged && { ...staged, deployable: staged.isPreviewable === 'true' };
  }
  const connector = (await published.load(id))?.connector;
  return connector ? { ...connector, deployable: true } : null;
}
