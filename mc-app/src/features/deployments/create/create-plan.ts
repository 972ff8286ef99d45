import {
  hideSecrets,
  planDeployment,
  toDeploymentConfigurations,
  type DeploymentPlan,
  type PlanFacts,
} from '@connect-console/domain';
import type { DeployableConnector } from '../../../data/deployments/create/to-deployable-connector';
import { isCron } from '../environment/next-runs';
import { toEditInput, type EditInput } from '../plan/edit-input';
import type { CreateValues } from './create.values';

type Entered = Pick<CreateValues, 'type' | 'region' | 'edits' | 'acceptedLosses'>;

type DraftInput = {
  key: string | null;
  type: string;
  connector: { id: string };
  region: string;
  targetVersion: number;
  edits: EditInput[];
};

/** What deploying this connector does. */
export function planCreation(connector: DeployableConnector, entered: Entered): DeploymentPlan {
  return planDeployment(factsOf(connector, entered));
}

/** The request to Connect that follows from a plan, with secrets hidden. */
export function requestOf(connector: DeployableConnector, entered: Entered, key: string): object {
  return hideSecrets({
    ...(key !== '' && { key }),
    type: entered.type,
    connector: { id: connector.id, staged: connector.isStaged },
    region: entered.region,
    ...toDeploymentConfigurations(factsOf(connector, entered)),
  });
}

/** What the gateway is asked for. */
export function toDraftInput(connector: DeployableConnector, entered: Entered, key: string): DraftInput {
  return {
    key: key === '' ? null : key,
    type: entered.type,
    connector: { id: connector.id },
    region: entered.region,
    targetVersion: connector.version,
    edits: entered.edits.map(toEditInput),
  };
}

function factsOf({ version, tag, declared }: DeployableConnector, entered: Entered): PlanFacts {
  return {
    mode: 'create',
    held: [],
    declared,
    declaredBefore: [],
    edits: entered.edits,
    updateConnector: false,
    skipScripts: false,
    omittedSecrets: 'unknown',
    acceptedLosses: entered.acceptedLosses,
    versions: { before: null, after: { version, tag } },
    isCron,
  };
}
