import type { DeploymentFacts } from '../connect/to-deployment.js';
import type { UpstreamError } from '../connect/upstream-error.js';
import { carryOutChecked } from '../journal/carry-out.js';
import { yieldToRival } from '../journal/yield-to-rival.js';
import type { GatewayContext } from './context.js';
import type { NewDeployment, RedeployDecision } from './deployment-arguments.js';
import { isDeploying, isUndeploying } from './deployment-evidence.js';
import { checkNewDeployment, checkRedeploy, readDecidedOn } from './deployment-guard.js';
import { afterAsking, toDecision } from './deployment-steps.js';
import type { Click } from './generated/resolver-types.js';
import { noteOmittedSecrets } from './note-omitted-secrets.js';
import { readWiringBefore } from './read-wiring-before.js';
import { orWhatCameOfIt } from './what-came-of-it.js';

/** A Deployment as it was when the user decided, and why; checked. */
type DecidedOn = { id: string; version: number; reason: string; click: Click };

/** Deploys a connector, once per click. */
export function createDeployment(
  context: GatewayContext,
  decided: NewDeployment,
  { reason, click }: Pick<DecidedOn, 'reason' | 'click'>,
): Promise<DeploymentFacts> {
  const { connect } = context;
  const { key, region } = decided;
  /** Keys are unique: the one of our key, where it was to be, is the one that was asked for. */
  const find = async (): Promise<DeploymentFacts | null> => {
    const found = key === null ? null : await connect.deployment({ key });
    return found?.deployedRegion === region ? found : null;
  };
  return carryOutChecked<DeploymentFacts>(
    toDecision(context, { kind: 'deploy', id: null, version: null, click }),
    {
      ...afterAsking(context, find),
      async check() {
        const { draft, change, bringsApiClient } = await checkNewDeployment(context, decided);
        const wiringBefore = await readWiringBefore(context, []);
        const look = async (): Promise<DeploymentFacts | null> => {
          const found = await find();
          return found && isDeploying(found) ? found : null;
        };
        return {
          tag: change.connectorAfter.tag,
          particulars: { reason, change, wiringBefore },
          send: () => orWhatCameOfIt(connect.createDeployment(draft, bringsApiClient), look),
        };
      },
    },
    context,
  );
}

/** Deploys a Deployment anew, once per click. */
export function redeployDeployment(
  context: GatewayContext,
  { id, version, reason, click }: DecidedOn,
  decided: RedeployDecision,
): Promise<DeploymentFacts> {
  const { connect } = context;
  return carryOutChecked<DeploymentFacts>(
    toDecision(context, { kind: 'redeploy', id, version, click }),
    {
      ...afterAsking(context, () => connect.deployment({ id })),
      async check() {
        const { deployment, plan, action, change } = await checkRedeploy(context, { id, version, decided });
        const wiringBefore = await readWiringBefore(context, deployment.applications);
        const look = async (): Promise<DeploymentFacts | null> => {
          const current = await connect.deployment({ id });
          return current && isDeploying(current) && !isDeploying(deployment) ? current : null;
        };
        return {
          tag: change.connectorAfter.tag,
          particulars: { reason, change, wiringBefore },
          async send(intent) {
            await yieldToRival(intent, context);
            const answer = await orWhatCameOfIt(connect.redeployDeployment(id, version, action), look);
            await noteOmittedSecrets(context, { plan, before: deployment, after: answer });
            return answer;
          },
        };
      },
    },
    context,
  );
}

/** What Connect has removed since it was looked at: an undeployment that had failed, sent again. */
function isGone({ failure }: UpstreamError): boolean {
  return failure.code === 'ResourceNotFound';
}

/** Undeploys and deletes a Deployment that still has the version, once per click. */
export function undeployDeployment(
  context: GatewayContext,
  { id, version, reason, click }: DecidedOn,
): Promise<DeploymentFacts> {
  const { connect } = context;
  return carryOutChecked<DeploymentFacts>(
    toDecision(context, { kind: 'undeploy', id, version, click }),
    {
      ...afterAsking(context, () => connect.deployment({ id })),
      async check() {
        const deployment = await readDecidedOn(context, id, version);
        const wiringBefore = await readWiringBefore(context, deployment.applications);
        const look = async (): Promise<DeploymentFacts | null> => {
          const current = await connect.deployment({ id });
          if (!current) return { ...deployment, status: 'Undeploying' };
          return isUndeploying(current) && !isUndeploying(deployment) ? current : null;
        };
        return {
          tag: deployment.connector.repository.tag,
          particulars: { reason, change: null, wiringBefore },
          async send(intent) {
            await yieldToRival(intent, context);
            return orWhatCameOfIt(connect.undeployDeployment(id), look, isGone);
          },
        };
      },
    },
    context,
  );
}
