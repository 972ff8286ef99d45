import type { DeliveringSubscription } from '@connect-console/domain';

import { present, type Loose } from '../connect/loose.js';
import type { ProjectGraphql } from '../connect/project-graphql.js';
import { readWholeList, type ProjectList } from './read-whole-list.js';
import { toDestination, type Destination } from './to-wiring.js';
import { SUBSCRIPTION_DESTINATION } from './wiring-parts.js';

/** All Subscriptions of the project, with what they deliver; rejects with UpstreamError. */
export function readSubscriptions(graphql: ProjectGraphql): Promise<DeliveringSubscription[]> {
  return readWholeList(graphql, SUBSCRIPTIONS);
}

const SUBSCRIPTIONS: ProjectList<DeliveringSubscription> = {
  field: 'subscriptions',
  selection: `id key status messages { resourceTypeId types } changes { resourceTypeId } ${SUBSCRIPTION_DESTINATION}`,
  toModel: toDeliveringSubscription,
};

type Fields = Loose<{
  id: string;
  key: string;
  status: string;
  destination: Record<string, string>;
  messages: { resourceTypeId: string; types: string[] }[];
  changes: { resourceTypeId: string }[];
}>;

function toDeliveringSubscription(wire: unknown): DeliveringSubscription | null {
  const fields = wire as Fields; // every field may be absent
  if (!fields?.id) return null;
  return {
    id: fields.id,
    key: fields.key ?? null,
    status: fields.status ?? '',
    destination: toDestination((fields.destination ?? {}) as Destination), // its fields are texts, or absent
    messages: present(fields.messages).flatMap(({ resourceTypeId, types }) =>
      resourceTypeId ? [{ resourceTypeId, types: present(types) }] : [],
    ),
    changes: present(present(fields.changes).map(({ resourceTypeId }) => resourceTypeId)),
  };
}
