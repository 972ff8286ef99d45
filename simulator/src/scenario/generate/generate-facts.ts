import type { Shop } from '../../ctp/shop.js';
import type { Order, Project, RepositoryTag, StoredConnectorStaged, StoredDeployment } from '../../state.js';
import { generateConnectors } from './generate-connectors.js';
import { generateDeployments } from './generate-deployments.js';
import { generateOrders } from './generate-orders.js';
import type { Generated } from './generated-facts.js';

type GeneratedFacts = {
  connectorsStaged: StoredConnectorStaged[];
  repositories: RepositoryTag[];
  deployments: StoredDeployment[];
  orders: Order[];
  shop: Shop;
};

/** The facts that `generated.json` asks for; the same in every run. */
export function generateFacts(facts: Generated, project: Project): GeneratedFacts {
  const { connectorsStaged, repositories } = generateConnectors(facts, project);
  const deployments = generateDeployments(facts, project, connectorsStaged);
  return { connectorsStaged, repositories, deployments, ...generateOrders(facts, project) };
}
