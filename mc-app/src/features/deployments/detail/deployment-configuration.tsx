import type { ReactElement } from 'react';
import { useSecretChanges } from '../../../data/deployments/activity/use-secret-changes';
import type { DeploymentDetail } from '../../../data/deployments/detail/to-deployment-detail';
import { EnvironmentView } from '../environment/environment-view';

/** The environment configuration, and when its secrets were changed as far as that is known. */
export function DeploymentConfiguration({ deployment }: { deployment: DeploymentDetail }): ReactElement {
  const { id, key, held, declared } = deployment;
  const changes = useSecretChanges(id);
  return (
    <EnvironmentView
      held={held}
      declared={declared}
      fileName={key ?? id}
      secretChanges={changes.status === 'ready' ? changes.data : undefined}
    />
  );
}
