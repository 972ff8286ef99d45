import { z } from 'zod';
import { type Platform, timestamp } from '../platform.js';
import type { CustomObject } from '../state.js';
import { concurrentModification, invalidInput, resourceNotFound } from './ctp-error.js';
import { type ListArguments, type ResultPage, resultPage } from './result-page.js';

const FIELDS = ['id', 'version', 'container', 'key', 'value', 'createdAt', 'lastModifiedAt'] as const;

const name = z
  .string()
  .regex(/^[-_~.a-zA-Z0-9]{1,256}$/, 'may hold letters, digits and -_~. only, up to 256 of them');
const draftSchema = z.object({
  container: name,
  key: name,
  value: z.unknown().refine((value) => value !== undefined, 'is required'),
  version: z.number().int().nonnegative().optional(),
});

type Where = { projectKey: string; container: string; key: string };

/** One page; without a container those of all containers. */
export function listCustomObjects(
  { state }: Platform,
  { projectKey, container }: { projectKey: string; container?: string },
  list: ListArguments,
): ResultPage<CustomObject> {
  const inContainer = (state.customObjects[projectKey] ?? []).filter(
    (object) => container === undefined || object.container === container,
  );
  return resultPage(inContainer, list, FIELDS);
}

export function findCustomObject(
  { state }: Platform,
  { projectKey, container, key }: Where,
): CustomObject | undefined {
  return state.customObjects[projectKey]?.find(
    (object) => object.container === container && object.key === key,
  );
}

/** Creates or replaces; with a `version` only that version, with `version: 0` only where there is none yet. */
export function putCustomObject(
  platform: Platform,
  projectKey: string,
  body: unknown,
): { created: boolean; object: CustomObject } {
  const parsed = draftSchema.safeParse(body);
  if (!parsed.success) {
    throw invalidInput(
      parsed.error.issues.map(({ path, message }) => `'${path.join('.')}' ${message}`).join('; '),
    );
  }
  const { container, key, value, version } = parsed.data;
  const existing = findCustomObject(platform, { projectKey, container, key });
  const currentVersion = existing?.version ?? 0;
  if (version !== undefined && version !== currentVersion) {
    throw concurrentModification(existing?.id ?? key, version, currentVersion);
  }
  const lastModifiedAt = timestamp(platform.clock);
  if (existing !== undefined) {
    Object.assign(existing, { value, version: currentVersion + 1, lastModifiedAt });
    return { created: false, object: existing };
  }
  const id = platform.nextId();
  const object = { id, version: 1, container, key, value, createdAt: lastModifiedAt, lastModifiedAt };
  (platform.state.customObjects[projectKey] ??= []).push(object);
  return { created: true, object };
}

/** Removes and answers the removed one; throws ResourceNotFound and, for another version, ConcurrentModification. */
export function deleteCustomObject(
  platform: Platform,
  where: Where,
  version: number | undefined,
): CustomObject {
  const object = findCustomObject(platform, where);
  if (object === undefined) {
    throw resourceNotFound(`The CustomObject '${where.container}/${where.key}' was not found.`);
  }
  if (version !== undefined && version !== object.version) {
    throw concurrentModification(object.id, version, object.version);
  }
  const remaining = platform.state.customObjects[where.projectKey]?.filter((other) => other !== object);
  platform.state.customObjects[where.projectKey] = remaining ?? [];
  return object;
}
