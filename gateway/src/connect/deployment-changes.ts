import type {
  createApiClient,
  Deployment as WireDeployment,
  DeploymentDraft as SdkDeploymentDraft,
  DeploymentRedeployAction as SdkRedeployAction,
} from '@commercetools-connect/sdk';
import type { WireApplicationValues, WireGlobalValues, WireRedeployAction } from '@connect-console/domain';

import { withMissingScope, type FindMissingScopes } from './missing-scope.js';
import { readResource } from './readable-body.js';
import { withoutSecrets } from './without-secrets.js';
import { toDeployment, type DeploymentFacts } from './to-deployment.js';

export type { WireRedeployAction };

/** The SDK (0.0.13) does not know `schedule` and `retryPolicy`. */
export type WireDeploymentDraft = Omit<SdkDeploymentDraft, 'configurations' | 'globalConfiguration'> & {
  configurations: readonly WireApplicationValues[];
  globalConfiguration?: WireGlobalValues;
};

/** What can be done to a Deployment. Failures hold no secured value that was sent. */
export type DeploymentChanges = {
  /** `bringsApiClient`: Connect will make an API client for it, which takes a scope of its own. */
  createDeployment: (draft: WireDeploymentDraft, bringsApiClient: boolean) => Promise<DeploymentFacts>;
  redeployDeployment: (id: string, version: number, action: WireRedeployAction) => Promise<DeploymentFacts>;
  /** The Connect API takes no version here: whatever the Deployment is now, it is undeployed. */
  undeployDeployment: (id: string) => Promise<DeploymentFacts>;
};

type Deployments = ReturnType<
  ReturnType<ReturnType<typeof createApiClient>['withProjectKey']>['deployments']
>;

const MANAGE_DEPLOYMENTS = 'manage_connectors_deployments';
const MANAGE_API_CLIENTS = 'manage_api_clients';

export function createDeploymentChanges(
  deployments: Deployments,
  findMissing: FindMissingScopes,
): DeploymentChanges {
  async function carriedOut(
    execute: () => Promise<{ body: unknown }>,
    needed: readonly string[],
    configured: readonly (WireGlobalValues | undefined)[],
  ): Promise<DeploymentFacts> {
    const secrets = configured
      .flatMap((scoped) => scoped?.securedConfiguration ?? [])
      .map(({ value }) => value);
    try {
      return toDeployment(readResource<WireDeployment>((await execute()).body));
    } catch (error) {
      throw withoutSecrets(await withMissingScope(error, needed, findMissing), secrets);
    }
  }

  return {
    createDeployment(draft, bringsApiClient) {
      const needed = bringsApiClient ? [MANAGE_DEPLOYMENTS, MANAGE_API_CLIENTS] : [MANAGE_DEPLOYMENTS];
      const configured = [...draft.configurations, draft.globalConfiguration];
      const body = draft as SdkDeploymentDraft; // as the Connect API documents it
      return carriedOut(() => deployments.post({ body }).execute(), needed, configured);
    },
    redeployDeployment(id, version, action) {
      const configured = [...(action.configurationValues ?? []), action.globalConfiguration];
      const body = { version, actions: [action as SdkRedeployAction] }; // as the Connect API documents it
      const request = deployments.withId({ ID: id }).post({ body });
      return carriedOut(() => request.execute(), [MANAGE_DEPLOYMENTS], configured);
    },
    undeployDeployment(id) {
      const request = deployments.withId({ ID: id }).delete();
      return carriedOut(() => request.execute(), [MANAGE_DEPLOYMENTS], []);
    },
  };
}
