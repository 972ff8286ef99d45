import type { DeploymentDraft } from '@commercetools-connect/sdk';
import type { ConnectDeployment } from '../../state.js';
import type { ConnectCall } from '../connect-call.js';
import { nameOf, refusal } from '../connect-error.js';
import { REGIONS } from '../request-body.js';

/** Throws for a type that the connector or the project does not allow. */
export function checkType(
  { project }: ConnectCall,
  { connector }: Pick<DeploymentDraft, 'connector'>,
  type: string,
): void {
  const allowed = connector.staged ? ['preview'] : ['sandbox', 'production'];
  if (!allowed.includes(type)) {
    const message = `The Connector ${nameOf(connector)} cannot be deployed as a '${type}' type. Only '${allowed.join("', '")}' types are allowed.`;
    throw refusal('DeploymentInvalidType', message);
  }
  if (type === 'production' && !project.isProductionProject) {
    const message =
      'Deployments to production are disabled for this Project. Please contact support to enable production deployments.';
    throw refusal('DeploymentProductionDeactivated', message);
  }
}

/** Throws for a region that the connector does not support. */
export function checkRegion({ supportedRegions = [] }: ConnectDeployment['connector'], region: string): void {
  const regions = supportedRegions.length > 0 ? supportedRegions : REGIONS;
  if (!regions.includes(region)) {
    throw refusal('DeploymentUnsupportedRegion', `Deployment unsupported region ${region}`);
  }
}
