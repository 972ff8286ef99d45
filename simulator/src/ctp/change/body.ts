import { z } from 'zod';
import { invalidJsonInput } from '../ctp-error.js';
import type { Change, ChangeCall, UpdateAction } from './resource-kind.js';

/** Reads a part of a request body; throws InvalidJsonInput that names the place. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join(' -> ') || 'body'}: ${message}`,
  );
  throw invalidJsonInput(problems.join('; '));
}

/** An update action whose input has this form. */
export function updateAction<Resource, Schema extends z.ZodType>(
  schema: Schema,
  apply: (resource: Resource, input: z.output<Schema>, call: ChangeCall) => Change<Resource>,
): UpdateAction<Resource> {
  return (resource, input, call) => apply(resource, readBody(schema, input), call);
}

export const text = z.string();
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
export const instant = z.iso.datetime({ offset: true });
export const localized = z.record(z.string(), z.string());
export const identifier = z
  .looseObject({ id: z.string().nullish(), key: z.string().nullish() })
  .transform(({ id, key }) => ({ id: id ?? undefined, key: key ?? undefined }))
  .refine(({ id, key }) => id !== undefined || key !== undefined, 'needs an id or a key');
export const money = z
  .looseObject({
    currencyCode: z.string(),
    centAmount: z.number().int(),
    fractionDigits: z.number().int().optional(),
  })
  .transform(({ currencyCode, centAmount, fractionDigits = 2 }) => ({
    type: 'centPrecision' as const,
    currencyCode,
    centAmount,
    fractionDigits,
  }));
/** Keys of resources. */
export const key = z.string().regex(/^[A-Za-z0-9_-]{2,256}$/, 'may hold 2 to 256 letters, digits, - and _');
