import type { StagedConnector } from '../../state.js';
import type { ConnectCall } from '../connect-call.js';
import { refusal } from '../connect-error.js';
import { isInCertification } from './certification-run.js';

/** What is certified cannot be certified again as it is. */
export function refuseSecondCertification(
  { id, hasChanges }: StagedConnector,
  { state, connectBehavior }: ConnectCall,
): void {
  const isCertified = state.connectors.some(({ connector }) => connector.id === id && connector.certified);
  const mayTryAgain = hasChanges && connectBehavior['certify-again'] === 'after-changes';
  if (!isCertified || mayTryAgain) return;
  throw refusal('ConnectorAlreadyCertified', 'The ConnectorStaged is already certified');
}

/** Nothing is published, and no tag changes, while people look at the draft. */
export function refuseInCertification(staged: StagedConnector): void {
  if (!isInCertification(staged)) return;
  throw refusal('ConnectorStagedInCertification', 'The ConnectorStaged is already in certification');
}
