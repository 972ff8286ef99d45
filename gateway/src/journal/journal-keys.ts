import { createHash } from 'node:crypto';

type Resource = 'connector' | 'deployment';

/** What an entry is about: a resource, or one that Connect has not created yet. */
export function subjectOf(resource: Resource, id: string | null): string {
  return `${resource}/${id ?? 'new'}`;
}

/** Predicate of the custom objects that hold entries about any of these, at least one. */
export function whereSubject(subjects: readonly string[]): string {
  const texts = subjects.map((subject) => JSON.stringify(subject));
  return texts.length === 1 ? `value(subject=${texts[0]})` : `value(subject in (${texts.join(',')}))`;
}

export function idOf({ subject }: { subject: string }): string {
  return subject.slice(subject.indexOf('/') + 1);
}

/** Key of the entry of a decision made here: the same however often, and wherever, the click arrives. */
export function clickKey(subject: string, clickId: string): string {
  return `${toKey(subject)}.${clickId.toLowerCase()}`;
}

/** As `clickKey`, of a decision that holds for one version of the resource only. */
export function versionedClickKey(subject: string, version: number | null, clickId: string): string {
  return `${toKey(subject)}.${version ?? 0}.${clickId.toLowerCase()}`;
}

/** Key of the entry of something done elsewhere: two instances that see the same write the same object. */
export function seenKey(subject: string, fingerprint: string): string {
  const hash = createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
  return `${toKey(subject)}.seen.${hash}`;
}

function toKey(subject: string): string {
  return subject.replace('/', '.');
}
