import { loadScenario } from '../scenario/load-scenario.js';
import { scenarioFolder } from './scenario.builder.js';

const SEEDS = /^(klaviyo|fluent|orium-ct-connect-bloomreach)-/;

/** Of `typical` only the Klaviyo, Fluent and Bloomreach connectors and their Deployments, to count and to list. */
export function seedsScenario(): string {
  const { connectorsStaged, connectors, deployments } = loadScenario('typical');
  return scenarioFolder({
    'connectors-staged.json': connectorsStaged.filter(({ connector }) => SEEDS.test(connector.key ?? '')),
    'connectors.json': connectors.filter(({ connector }) => SEEDS.test(connector.key ?? '')),
    'deployments.json': deployments.filter(({ deployment }) => SEEDS.test(deployment.key ?? '')),
  });
}
