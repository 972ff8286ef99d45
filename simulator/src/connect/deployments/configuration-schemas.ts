import { z } from 'zod';
import type { ApplicationConfiguration } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';

const values = z.array(z.object({ key: z.string(), value: z.string() }));

const configuration = {
  applicationName: z.string(),
  standardConfiguration: values,
  securedConfiguration: values,
  schedule: z.string().optional(),
  retryPolicy: z.looseObject({ strategy: z.string() }).optional(),
};
const strictConfiguration = z.object(configuration);
const tolerantConfiguration = z.object({
  ...configuration,
  standardConfiguration: values.default([]),
  securedConfiguration: values.default([]),
});

/** The configuration of one application in a body. */
export function applicationConfigurationSchema(
  behavior: ConnectBehavior,
): z.ZodType<ApplicationConfiguration> {
  return behavior['configuration-lists'] === 'required' ? strictConfiguration : tolerantConfiguration;
}

export const globalConfigurationSchema = z.object({
  standardConfiguration: values.optional(),
  securedConfiguration: values.optional(),
});
