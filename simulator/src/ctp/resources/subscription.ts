import type { Subscription, SubscriptionHealthStatus } from '@commercetools/platform-sdk';
import { z } from 'zod';
import { type Platform, timestamp } from '../../platform.js';
import { key, readBody, updateAction } from '../change/body.js';
import { changeCall, createResource } from '../change/change-resource.js';
import { identified, type Actor, type ResourceKind, STORED_FIELDS } from '../change/resource-kind.js';
import { CtpError, invalidInput } from '../ctp-error.js';
import { collectionOf } from '../store/collection-of.js';
import { changes, destination, format, messages, withHiddenSecrets } from './subscription-vocabulary.js';

/** Per project. */
export const MOST_SUBSCRIPTIONS = 50;

const draftSchema = z
  .looseObject({
    key: key.optional(),
    destination,
    messages: messages.default([]),
    changes: changes.default([]),
    events: z.array(z.any()).default([]),
    format: format.default({ type: 'Platform' }),
  })
  .refine(
    (draft) => draft.messages.length + draft.changes.length + draft.events.length > 0,
    'at least one of messages, changes and events is required',
  )
  .refine(
    (draft) => draft.destination.type !== 'EventGrid' || draft.format.type === 'CloudEvents',
    'an EventGrid destination takes the CloudEvents format only',
  );

export const SUBSCRIPTION_KIND: ResourceKind<'subscription'> = {
  typeId: 'subscription',
  name: 'Subscription',
  path: 'subscriptions',
  view: ['manage_subscriptions'],
  manage: ['manage_subscriptions'],
  fields: [...STORED_FIELDS, 'key', 'destination', 'messages', 'changes', 'events', 'format', 'status'],
  unique: ['key'],
  identifiers: (subscription) => identified({ key: subscription.key }),
  shown: (subscription) => ({ ...subscription, destination: withHiddenSecrets(subscription.destination) }),
  actions: {
    setKey: updateAction(z.looseObject({ key: key.nullish() }), (_subscription, { key: asked }) => ({
      facts: { key: asked ?? undefined },
    })),
    setMessages: updateAction(z.looseObject({ messages: messages.default([]) }), (_subscription, input) => ({
      facts: { messages: input.messages },
    })),
    setChanges: updateAction(z.looseObject({ changes: changes.default([]) }), (_subscription, input) => ({
      facts: { changes: input.changes },
    })),
    // Changing the destination is what ends a configuration error.
    changeDestination: updateAction(z.looseObject({ destination }), (_subscription, input) => ({
      facts: { destination: input.destination, status: 'Healthy' },
    })),
  },
};

/** Creates a Subscription after its test notification has arrived. Throws InvalidJsonInput, InvalidInput, DuplicateField, MaxResourceLimitExceeded. */
export async function createSubscription(
  platform: Platform,
  projectKey: string,
  { body, actor }: { body: unknown; actor: Actor },
): Promise<Subscription> {
  const draft = readBody(draftSchema, body);
  if (collectionOf(platform.state, projectKey, 'subscription').all().length >= MOST_SUBSCRIPTIONS) {
    const message = `The maximum number of subscriptions (${MOST_SUBSCRIPTIONS}) is reached.`;
    throw new CtpError(400, 'MaxResourceLimitExceeded', message, { exceededResource: 'subscription' });
  }
  const id = platform.nextId();
  const failure = await platform.notifications.testDestination({
    projectKey,
    draft,
    body: testNotification(platform, projectKey, { id, key: draft.key }),
  });
  if (failure !== null) {
    throw invalidInput(`A test message could not be delivered to this destination: ${failure}`);
  }
  const call = changeCall(platform, projectKey, actor);
  const { key: ownKey, events } = draft;
  return createResource(call, SUBSCRIPTION_KIND, {
    id,
    ...(ownKey !== undefined && { key: ownKey }),
    destination: draft.destination,
    messages: draft.messages,
    changes: draft.changes,
    events,
    format: draft.format,
    status: 'Healthy',
  });
}

/** Sets the health that the platform reports; it is no change of the resource, so the version stays. */
export function setSubscriptionStatus(
  { state }: Platform,
  projectKey: string,
  { id, status }: { id: string; status: SubscriptionHealthStatus },
): void {
  const subscriptions = collectionOf(state, projectKey, 'subscription');
  for (const subscription of subscriptions.withValue('id', [id])) {
    subscriptions.replace(subscription, { ...subscription, status });
  }
}

function testNotification(
  { clock }: Platform,
  projectKey: string,
  { id, key: ownKey }: { id: string; key?: string },
): Record<string, unknown> {
  return {
    notificationType: 'ResourceCreated',
    projectKey,
    resource: { typeId: 'subscription', id },
    resourceUserProvidedIdentifiers: identified({ key: ownKey }),
    version: 1,
    modifiedAt: timestamp(clock),
  };
}
