import { z } from 'zod';
import type { Report, ReportLine, RepositoryTag, RunOutcome } from '../state.js';
import { triggers } from '../ctp/resources/extension.js';
import { messages } from '../ctp/resources/subscription-vocabulary.js';
import { isTrouble } from '../connect/courses/troubles.js';
import { instant, text } from './vocabulary.js';

export const creator = z.looseObject({ email: text });
export const repository = z.strictObject({ url: text, tag: text });
// `default` may be null in answers, which the SDK's type does not say.
const standardKeys = z.array(z.looseObject({ key: text, description: text }));
const securedKeys = z.array(z.looseObject({ key: text, description: text }));
export const configurations = z.array(
  z.looseObject({
    applicationName: text,
    applicationType: text,
    standardConfiguration: standardKeys,
    securedConfiguration: securedKeys,
  }),
);
export const globalConfiguration = z.looseObject({
  standardConfiguration: standardKeys.optional(),
  securedConfiguration: securedKeys.optional(),
});
export const apiClient = z.strictObject({ scopes: z.array(text) });

const line = { type: text, title: text, message: text.nullish(), application: text.nullish() };
const reportLine: z.ZodType<ReportLine> = z.strictObject(line);
export const report: z.ZodType<Report> = z.strictObject({
  entries: z.array(z.strictObject({ ...line, createdAt: instant })),
});

const outcome: z.ZodType<RunOutcome> = z.strictObject({
  status: text,
  seconds: z.number().nonnegative(),
  entries: z.array(reportLine),
});

const sourceOfApplication = z.strictObject({
  endpoint: text.optional(),
  schedule: text.optional(),
  subscription: z.strictObject({ key: text, messages }).optional(),
  extension: z.strictObject({ key: text, triggers }).optional(),
});

export const repositories: z.ZodType<RepositoryTag[]> = z.array(
  z.strictObject({
    url: text,
    tag: text,
    configurations,
    globalConfiguration: globalConfiguration.optional(),
    apiClient: apiClient.optional(),
    applications: z.record(text, sourceOfApplication).optional(),
    preview: outcome.optional(),
    publish: outcome.optional(),
    deploy: outcome.optional(),
    undeploy: outcome.optional(),
    certification: outcome.optional(),
    troubles: z.array(text.refine(isTrouble, 'is not a trouble')).optional(),
  }),
);
