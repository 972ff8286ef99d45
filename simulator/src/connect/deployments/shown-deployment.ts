import type { ConnectDeployment, DeployedApplication, StoredDeployment } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';
import { shownTimestamps } from '../shown-timestamps.js';
import type { Masking } from './secured-values.js';

type Configured = Pick<ConnectDeployment, 'applications' | 'globalConfiguration'>;

/** A Deployment as the Connect API answers it. */
export function shownDeployment(
  stored: StoredDeployment,
  masking: Masking,
  behavior: ConnectBehavior,
): ConnectDeployment {
  const { deployment } = stored;
  return {
    ...deployment,
    ...withoutSecrets(deployment, masking),
    applications: withoutSecrets(deployment, masking).applications.map((application) =>
      withShownUrl(application, behavior),
    ),
    ...shownTimestamps(stored, behavior),
  };
}

/** Configuration with its secured values masked. */
export function withoutSecrets(
  { globalConfiguration, applications }: Configured,
  masking: Masking,
): Configured {
  return {
    ...(globalConfiguration && {
      globalConfiguration: {
        ...globalConfiguration,
        securedConfiguration: masking(globalConfiguration.securedConfiguration ?? []),
      },
    }),
    applications: applications.map((application) => ({
      ...application,
      securedConfiguration: masking(application.securedConfiguration),
    })),
  };
}

function withShownUrl(
  application: DeployedApplication,
  { 'application-url': form }: ConnectBehavior,
): DeployedApplication {
  if (application.url === undefined || form === 'with-path') return application;
  const { origin, host } = new URL(application.url);
  return { ...application, url: form === 'bare' ? host : origin };
}
