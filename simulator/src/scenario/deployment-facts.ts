import { z } from 'zod';
import type { ConnectDeployment, StoredDeployment } from '../state.js';
import { type UnfinishedRun, unfinishedRun } from './connector-facts.js';
import { configurations, creator, globalConfiguration, report, repository } from './source-facts.js';
import { text, timestamps } from './vocabulary.js';

const values = z.array(z.looseObject({ key: text, value: text }));

const deployment: z.ZodType<ConnectDeployment> = z.looseObject({
  id: z.uuid(),
  key: text.optional(),
  version: z.number().int(),
  type: text.optional(),
  connector: z.looseObject({
    id: z.uuid(),
    key: text.optional(),
    version: z.number().int(),
    name: text,
    integrationTypes: z.array(text).optional(),
    creator,
    repository,
    configurations: configurations.optional(),
    globalConfiguration: globalConfiguration.optional(),
    certified: z.boolean(),
    supportedRegions: z.array(text).optional(),
  }),
  globalConfiguration: z
    .looseObject({ standardConfiguration: values.optional(), securedConfiguration: values.optional() })
    .optional(),
  details: z.strictObject({ build: z.strictObject({ id: z.uuid(), report: report.optional() }).optional() }),
  deployedRegion: text,
  applications: z.array(
    z.looseObject({
      id: z.uuid(),
      applicationName: text,
      standardConfiguration: values,
      securedConfiguration: values,
      url: text.optional(),
      topic: text.optional(),
      schedule: text.optional(),
    }),
  ),
  preview: z.boolean(),
  status: text,
});

export const deployments: z.ZodType<(StoredDeployment & UnfinishedRun)[]> = z.array(
  z.strictObject({ projectKey: text, ...timestamps, ...unfinishedRun, deployment }),
);
