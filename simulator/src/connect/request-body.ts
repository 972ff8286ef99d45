import { z } from 'zod';
import { fieldValueNotFound, invalidInput } from './connect-error.js';

/** Values that the Connect API checks in bodies, paths and queries (the SDK's own patterns). */
export const PATTERNS = {
  id: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  key: /^[A-Za-z0-9_-]{2,256}$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  projectIdentifier: /^[a-zA-Z0-9-_.]+:[a-zA-Z0-9-_]{2,36}$/,
  /** Without the `.git` at the end, which the switch `repository-url` decides on. */
  repositoryUrl: /^((https)|(git@[\w.]+))(:(\/\/)?)([\w.@:/\-~]+)$/,
  repositoryTag: /^(?!.*\.{2,})(?!\*)[^\W_][\w.@/-]{0,254}$/,
} as const;

export const REGIONS: readonly string[] = [
  'us-central1.gcp',
  'europe-west1.gcp',
  'australia-southeast1.gcp',
  'us-east-2.aws',
  'eu-central-1.aws',
];

export const INTEGRATION_TYPES: readonly string[] = [
  'analytics',
  'crm',
  'email',
  'erp',
  'giftcard',
  'marketplace',
  'oms',
  'other',
  'pim',
  'promotion',
  'psp',
  'search',
  'shipping',
  'tax',
];

export const creatorSchema = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  email: z.string().regex(PATTERNS.email),
  company: z.string().optional(),
  noOfContributors: z.number().int().min(1).optional(),
  logoUrl: z.string().optional(),
  supportUrl: z.string().optional(),
});

export const repositorySchema = z.object({
  url: z.string().regex(PATTERNS.repositoryUrl),
  tag: z.string().regex(PATTERNS.repositoryTag),
});

/** Throws FieldValueNotFound for the first value that the platform does not know. */
export function checkKnown(field: string, values: readonly string[], known: readonly string[]): void {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown !== undefined) throw fieldValueNotFound(field, unknown);
}

/** Reads a body; throws InvalidJsonInput with one detail per problem. */
export function parseBody<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidInput(
    'InvalidJsonInput',
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
  );
}
