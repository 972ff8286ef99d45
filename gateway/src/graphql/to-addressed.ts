import type { AddressedApplication } from '@connect-console/domain';

import type { ApplicationDeployment } from './generated/resolver-types.js';

/** An application, as far as others can deliver to it. */
export function toAddressed(application: ApplicationDeployment): AddressedApplication {
  const { applicationName, applicationType, url, topic } = application;
  return {
    applicationName,
    applicationType: applicationType ?? null,
    url: url ?? null,
    topic: topic ?? null,
  };
}
