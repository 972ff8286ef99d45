import type { Collection } from './read-all-pages.js';
import type { DateField } from './staged-connector-collection.js';
import type { DeploymentFacts } from './to-deployment.js';

/** All Deployments of the project, ascending by `order`, which the answers do not hold. */
export type DeploymentCollection = Collection<DeploymentFacts> & {
  order: DateField;
  /** By the id of their connector. */
  byConnector: ReadonlyMap<string, DeploymentFacts[]>;
};

export function toDeploymentCollection(
  { items, complete }: Collection<DeploymentFacts>,
  order: DateField,
): DeploymentCollection {
  const byConnector = new Map<string, DeploymentFacts[]>();
  for (const deployment of items) {
    const { id } = deployment.connector;
    const known = byConnector.get(id);
    if (known) known.push(deployment);
    else byConnector.set(id, [deployment]);
  }
  return { items, complete, order, byConnector };
}
