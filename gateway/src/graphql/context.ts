import type { Rights, TargetEndpoint } from '@connect-console/domain';
import type { Logger } from 'pino';

import type { ProbeApplication } from '../applications/probe-application.js';
import type { ConnectApi } from '../connect/connect-api.js';
import type { ProjectGraphql } from '../connect/project-graphql.js';
import type { CheckConnectYaml } from '../connect-yaml/create-connect-yaml-check.js';
import type { JournalStore } from '../journal/journal-store.js';
import type { OmittedSecretsRecord } from '../journal/omitted-secrets.js';
import type { AskHealth } from '../targets/ask-health.js';
import type { TargetStore } from '../targets/target-store.js';
import type { ReadProjectWiring } from '../wiring/create-wiring-reader.js';
import type { Loaders } from './loaders.js';

/** What resolvers may use: made anew for every verified request. */
export type GatewayContext = {
  rights: Rights;
  project: { projectKey: string; region: string };
  /** Verified */
  userId: string;
  connect: ConnectApi;
  loaders: Loaders;
  journal: JournalStore;
  omittedSecrets: OmittedSecretsRecord;
  readWiring: ReadProjectWiring;
  /** The GraphQL API of the project */
  graphql: ProjectGraphql;
  targets: TargetStore;
  /** Once per request: rejects the second time. */
  probeApplication: ProbeApplication;
  /** Once per request: rejects the second time. */
  askHealth: (endpoints: readonly TargetEndpoint[]) => Promise<Awaited<ReturnType<AskHealth>>[]>;
  /** Null when the gateway does not know it now. */
  ownOrigin: string | null;
  /** Of the gateway's API client; null when that is not known. */
  findScopes: () => Promise<readonly string[] | null>;
  /** What time it is for commercetools, ISO 8601; read it after the answer that it belongs to. */
  platformTime: () => string;
  checkConnectYaml: CheckConnectYaml;
  correlationId: string;
  log: Logger;
};
