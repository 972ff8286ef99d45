import type { ConfigurationValue } from '@commercetools-connect/sdk';
import type { ConnectDeployment } from '../../state.js';

/** Masks were seen with up to this length; up to it they are as long as the value. */
const LONGEST_MASK = 88;

/** A Deployment as the Connect API answers it: secured values are runs of `*`. */
export function maskSecrets(deployment: ConnectDeployment): ConnectDeployment {
  const { globalConfiguration } = deployment;
  return {
    ...deployment,
    ...(globalConfiguration && {
      globalConfiguration: {
        ...globalConfiguration,
        securedConfiguration: globalConfiguration.securedConfiguration?.map(masked),
      },
    }),
    applications: deployment.applications.map((application) => ({
      ...application,
      securedConfiguration: application.securedConfiguration.map(masked),
    })),
  };
}

function masked({ key, value }: ConfigurationValue): ConfigurationValue {
  return { key, value: '*'.repeat(Math.min(value.length, LONGEST_MASK)) };
}
