import type { DeploymentFacts } from './to-deployment.js';

/** An empty list, and an empty text, leave nothing out. */
export type DeploymentFilter = {
  types: readonly string[];
  integrationTypes: readonly string[];
  statuses: readonly string[];
  regions: readonly string[];
  connectorIds: readonly string[];
  text: string;
};

/** Those that match, in their order. */
export function filterDeployments(
  deployments: readonly DeploymentFacts[],
  filter: DeploymentFilter,
): DeploymentFacts[] {
  const text = filter.text.trim().toLowerCase();
  return deployments.filter(
    (deployment) =>
      isOneOf(filter.types, typeOf(deployment)) &&
      isOneOf(filter.statuses, deployment.status) &&
      isOneOf(filter.regions, deployment.deployedRegion) &&
      isOneOf(filter.connectorIds, deployment.connector.id) &&
      hasOneOf(filter.integrationTypes, deployment.connector.integrationTypes) &&
      containsText(deployment, text),
  );
}

/** Old answers tell only whether it is a preview. */
function typeOf({ type, preview }: DeploymentFacts): string {
  return type ?? (preview ? 'preview' : '');
}

function isOneOf(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasOneOf(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function containsText({ id, key, connector }: DeploymentFacts, text: string): boolean {
  if (text === '') return true;
  const { name, repository } = connector;
  return [key, id, name, repository.tag].some((value) => value?.toLowerCase().includes(text));
}
