import type { KeyName, ScopeEdit } from '@connect-console/domain';
import type { ConnectorTarget } from '../../../data/deployments/redeploy/to-redeployable';
import { toEditInput, type EditInput } from '../plan/edit-input';
import type { RedeploySearch } from './redeploy.search';

type Decided = {
  search: Pick<RedeploySearch, 'to' | 'skipScripts'>;
  target: ConnectorTarget;
  edits: readonly ScopeEdit[];
  acceptedLosses: readonly KeyName[];
};

type RedeployInput = {
  updateConnector: boolean;
  skipScripts: boolean;
  targetVersion: number | null;
  edits: EditInput[];
  acceptedLosses: KeyName[];
};

/** What the gateway is asked for. */
export function toRedeployInput({ search, target, edits, acceptedLosses }: Decided): RedeployInput {
  const isUpdate = search.to === 'latest';
  return {
    updateConnector: isUpdate,
    skipScripts: search.skipScripts,
    targetVersion: isUpdate ? target.version : null,
    edits: edits.map(toEditInput),
    acceptedLosses: [...acceptedLosses],
  };
}
