import type { Platform } from '../platform.js';
import {
  createDeploymentOperations,
  type DeploymentDeps,
  type DeploymentOperations,
} from './deployment-operations.js';
import { createRuleOperations, type RuleOperations } from './rule-operations.js';
import { createShopOperations, type ShopDeps, type ShopOperations } from './shop-operations.js';
import { createWorldOperations, type WorldDeps, type WorldOperations } from './world-operations.js';

export type ControlDeps = Omit<WorldDeps, 'platform'> &
  Omit<DeploymentDeps, 'platform'> &
  ShopDeps & { platform: Platform };

/** What the control can do, for the JSON API and the page alike. Bodies are checked here; what is wrong throws. */
export type Operations = WorldOperations & RuleOperations & ShopOperations & DeploymentOperations;

export function createOperations(deps: ControlDeps): Operations {
  return {
    ...createWorldOperations(deps),
    ...createRuleOperations(deps.platform),
    ...createShopOperations(deps),
    ...createDeploymentOperations(deps),
  };
}
