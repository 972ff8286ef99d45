import { z } from 'zod';
import type { Exchange } from '../../test-utils/official-client.js';
import { isRequestTo } from './endpoints.js';

const text = z.string();
const texts = z.array(text);
const id = z.uuid();
const version = z.number().int().positive();
const times = { createdAt: z.iso.datetime().optional(), lastModifiedAt: z.iso.datetime().optional() };

const key = { key: text, description: text, required: z.boolean().optional() };
const standardKeys = z.array(z.strictObject({ ...key, default: text.nullish() }));
const securedKeys = z.array(z.strictObject(key));
const declared = z.array(
  z.strictObject({
    applicationName: text,
    applicationType: text,
    standardConfiguration: standardKeys,
    securedConfiguration: securedKeys,
  }),
);
const declaredGlobal = z.strictObject({
  standardConfiguration: standardKeys.optional(),
  securedConfiguration: securedKeys.optional(),
});

const entry = { type: z.enum(['Information', 'Warning', 'Error']), title: text, createdAt: z.iso.datetime() };
const report = z.strictObject({
  entries: z.array(z.strictObject({ ...entry, message: text.nullish(), application: text.nullish() })),
});

const connectorFacts = {
  id,
  key: text.optional(),
  version,
  name: text,
  integrationTypes: texts,
  creator: z.strictObject({
    name: text.optional(),
    title: text.optional(),
    email: text,
    company: text.optional(),
    logoUrl: text.optional(),
    noOfContributors: z.number().optional(),
    supportUrl: text.optional(),
  }),
  repository: z.strictObject({ url: text, tag: text }),
  globalConfiguration: declaredGlobal.optional(),
  supportedRegions: texts,
  documentationUrl: text.optional(),
};

const connectorStaged = z.strictObject({
  ...connectorFacts,
  ...times,
  description: text,
  configurations: declared,
  apiClient: z.strictObject({ scopes: texts }).optional(),
  private: z.boolean(),
  privateProjects: texts,
  certificationInfo: z
    .strictObject({
      comments: z.array(z.strictObject({ userId: text, datetime: z.iso.datetime(), comment: text })),
    })
    .optional(),
  status: z.enum(['Draft', 'Processing', 'ReadyForCertification', 'InCertification', 'Published', 'Failed']),
  alreadyListed: z.boolean(),
  hasChanges: z.boolean(),
  isPreviewable: z.enum(['true', 'false', 'pending', 'none']),
  publishingReport: report.nullish(),
  previewableReport: report.nullish(),
});

const connector = z.strictObject({
  ...connectorFacts,
  ...times,
  description: text.optional(),
  configurations: declared.optional(),
  apiClient: z.strictObject({ scopes: texts }).optional(),
  private: z.boolean(),
  certified: z.boolean(),
});

const values = z.array(z.strictObject({ key: text, value: text }));
/** Stars, a key alone, or nothing: never the value. */
const securedValues = z.array(z.strictObject({ key: text, value: z.string().regex(/^\**$/).optional() }));
const configured = { standardConfiguration: values, securedConfiguration: securedValues };
const application = z.strictObject({
  ...configured,
  id,
  applicationName: text,
  url: text.optional(),
  topic: text.optional(),
  schedule: text.optional(),
  retryPolicy: z.strictObject({ strategy: z.enum(['immediate', 'exponential-backoff']) }).optional(),
});
const globalConfiguration = z
  .strictObject({ standardConfiguration: values.optional(), securedConfiguration: securedValues.optional() })
  .optional();

const deployment = z.strictObject({
  ...times,
  id,
  key: text.optional(),
  version,
  type: z.enum(['preview', 'sandbox', 'production']),
  connector: z.strictObject({
    ...connectorFacts,
    description: text.optional(),
    configurations: declared.optional(),
    certified: z.boolean(),
  }),
  globalConfiguration,
  apiClient: z.strictObject({ name: text, scopes: texts }).optional(),
  details: z.strictObject({ build: z.strictObject({ id, report: report.optional() }).optional() }),
  deployedRegion: text,
  applications: z.array(application),
  preview: z.boolean(),
  status: z.enum(['Draft', 'Queued', 'Deploying', 'Deployed', 'Failed', 'Undeploying', 'UndeployFailed']),
  rollbackRevision: z.number().optional(),
});

const logPage = z.strictObject({
  data: z.array(
    z.strictObject({
      type: z.enum(['HTTP_REQUEST', 'APPLICATION_TEXT', 'APPLICATION_JSON']),
      deploymentId: id,
      applicationName: text,
      severity: z.enum([
        'DEFAULT',
        'DEBUG',
        'INFO',
        'NOTICE',
        'WARNING',
        'ERROR',
        'CRITICAL',
        'ALERT',
        'EMERGENCY',
      ]),
      timestamp: z.iso.datetime(),
      details: z.looseObject({}),
    }),
  ),
  next: text,
});

/** The names of these fields are guesses. */
const revision = z.strictObject({
  revision: z.number().int(),
  createdAt: z.iso.datetime(),
  connector: z.strictObject({ id, key: text.optional(), version, repository: connectorFacts.repository }),
  applications: z.array(application),
  globalConfiguration,
});

const errorResponse = z.strictObject({
  statusCode: z.number(),
  message: text.min(1),
  errors: z.array(z.looseObject({ code: text, message: text.min(1) })).min(1),
  error: text.optional(),
});

function pageOf(item: z.ZodType): z.ZodType {
  const count = z.number().int().nonnegative();
  return z.strictObject({ limit: count, offset: count, count, total: count, results: z.array(item) });
}

/** The first endpoint that fits tells the representation of a successful answer. */
const REPRESENTATIONS: [endpoint: string, schema: z.ZodType][] = [
  ['GET /connectors/drafts', pageOf(connectorStaged)],
  ['POST /connectors/drafts', connectorStaged],
  ['GET /connectors/search', pageOf(connector)],
  ['GET /{projectKey}/deployments', pageOf(deployment)],
  ['POST /{projectKey}/deployments', deployment],
  ...['{ID}', 'key={key}'].flatMap((one): [string, z.ZodType][] => [
    ...['GET', 'POST', 'DELETE'].map((method): [string, z.ZodType] => [
      `${method} /connectors/drafts/${one}`,
      connectorStaged,
    ]),
    ...['GET', 'POST', 'DELETE'].map((method): [string, z.ZodType] => [
      `${method} /{projectKey}/deployments/${one}`,
      deployment,
    ]),
    [`GET /connectors/${one}`, connector],
    [`GET /{projectKey}/deployments/${one}/logs`, logPage],
    [`GET /{projectKey}/deployments/${one}/revisions`, pageOf(revision)],
    [`GET /{projectKey}/deployments/${one}/revisions/{revision}`, revision],
    [`POST /{projectKey}/deployments/${one}/rollback`, deployment],
  ]),
];

/** Where an answer is not what the documentation says a body looks like, one sentence each. */
export function problemsOf(exchange: Exchange): string[] {
  const { method, path, status, body } = exchange;
  const found = REPRESENTATIONS.find(([endpoint]) => isRequestTo(endpoint, exchange));
  const schema = status >= 400 ? errorResponse : found?.[1];
  if (schema === undefined) return [`${method} ${path} is not an endpoint`];
  const parsed = schema.safeParse(body);
  if (parsed.success) return [];
  return parsed.error.issues.map(
    ({ path: place, message }) => `${method} ${path}: ${place.join('.')}: ${message}`,
  );
}
