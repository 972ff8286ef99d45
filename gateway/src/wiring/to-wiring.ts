import type { WiredExtension, WiredSubscription, WiredType } from '@connect-console/domain';

import { present, type Loose } from '../connect/loose.js';

type Fields = Loose<{
  id: string;
  key: string;
  status: string;
  destination: Record<string, string>;
  messages: { resourceTypeId: string }[];
  changes: { resourceTypeId: string }[];
  triggers: { resourceTypeId: string }[];
  resourceTypeIds: string[];
}>;

/** A Subscription as the GraphQL API answers it; null when it has no id. */
export function toSubscription(wire: unknown): WiredSubscription | null {
  const fields = wire as Fields; // every field may be absent
  const wired = toWired(fields, [...present(fields?.messages), ...present(fields?.changes)]);
  return wired && { ...wired, status: fields?.status ?? '' };
}

/** An API Extension as the GraphQL API answers it; null when it has no id. */
export function toExtension(wire: unknown): WiredExtension | null {
  const fields = wire as Fields; // every field may be absent
  return toWired(fields, present(fields?.triggers));
}

/** A type of custom fields as the GraphQL API answers it; null when it has no id. */
export function toType(wire: unknown): WiredType | null {
  const fields = wire as Fields; // every field may be absent
  if (!fields?.id) return null;
  return { id: fields.id, key: fields.key ?? '', resourceTypes: present(fields.resourceTypeIds) };
}

function toWired(
  fields: Fields,
  sources: readonly { resourceTypeId?: string | null }[],
): WiredExtension | null {
  if (!fields?.id) return null;
  const resourceTypes = present(sources.map(({ resourceTypeId }) => resourceTypeId));
  return {
    id: fields.id,
    key: fields.key ?? null,
    destinationType: fields.destination?.type ?? '',
    destination: toDestination(fields.destination ?? {}),
    resourceTypes: [...new Set(resourceTypes)],
  };
}

export type Destination = Readonly<Record<string, string | null | undefined>>;

/** As the `topic` of an application for Pub/Sub. */
export function toDestination(destination: Destination): string {
  const { projectId, topic, bootstrapServer, topicArn, arn, source, queueUrl, uri, url } = destination;
  if (projectId && topic) return `projects/${projectId}/topics/${topic}`;
  if (bootstrapServer && topic) return `${bootstrapServer}/${topic}`;
  return topicArn ?? arn ?? source ?? withoutCredentials(queueUrl ?? uri ?? url ?? '');
}

/** Functions are often called with a key in the query. */
function withoutCredentials(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^([a-z][a-z\d+.-]*:\/\/)?[^/]*@/i, '$1');
}
