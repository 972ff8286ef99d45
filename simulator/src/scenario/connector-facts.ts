import { z } from 'zod';
import type { StagedConnector, StoredConnector, StoredConnectorStaged } from '../state.js';
import {
  apiClient,
  configurations,
  creator,
  globalConfiguration,
  report,
  repository,
} from './source-facts.js';
import { text, timestamps } from './vocabulary.js';

/** A run that is under way when the scenario starts, and how much of it is left. */
export type UnfinishedRun = { run?: { secondsLeft: number } };

export const unfinishedRun = { run: z.strictObject({ secondsLeft: z.number().nonnegative() }).optional() };

const connectorFacts = {
  id: z.uuid(),
  key: text.optional(),
  version: z.number().int(),
  name: text,
  creator,
  repository,
  configurations,
  globalConfiguration: globalConfiguration.optional(),
  apiClient: apiClient.optional(),
  private: z.boolean(),
  supportedRegions: z.array(text),
  documentationUrl: text.optional(),
};

const stagedConnector: z.ZodType<StagedConnector> = z.looseObject({
  ...connectorFacts,
  description: text,
  integrationTypes: z.array(text).optional(),
  privateProjects: z.array(text).optional(),
  status: text,
  alreadyListed: z.boolean(),
  hasChanges: z.boolean(),
  isPreviewable: text,
  publishingReport: report.nullish(),
  previewableReport: report.nullish(),
});

const connector: z.ZodType<StoredConnector['connector']> = z.looseObject({
  ...connectorFacts,
  description: text.optional(),
  integrationTypes: z.array(text),
  certified: z.boolean(),
});

export const connectorsStaged: z.ZodType<(StoredConnectorStaged & UnfinishedRun)[]> = z.array(
  z.strictObject({
    organizationId: z.uuid(),
    ...timestamps,
    ...unfinishedRun,
    certification: z.boolean().optional(),
    connector: stagedConnector,
  }),
);

export const connectors: z.ZodType<StoredConnector[]> = z.array(
  z.strictObject({ organizationId: z.uuid(), ...timestamps, listed: z.boolean(), connector }),
);
