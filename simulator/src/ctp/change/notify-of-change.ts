import type { ResourceOf, TypeId } from '../shop.js';
import type { ChangeCall, ResourceKind } from './resource-kind.js';

type ChangeNotification =
  | { notificationType: 'ResourceCreated' }
  | { notificationType: 'ResourceUpdated'; oldVersion: number }
  | { notificationType: 'ResourceDeleted'; dataErasure?: true };

/** Publishes what Subscriptions with `changes` of this resource type receive. */
export function notifyOfChange<Id extends TypeId>(
  { platform, projectKey, now }: ChangeCall,
  { typeId, identifiers }: Pick<ResourceKind<Id>, 'typeId' | 'identifiers'>,
  resource: ResourceOf[Id],
  { notificationType, ...details }: ChangeNotification,
): void {
  const { id, version } = resource;
  platform.notifications.publish({
    projectKey,
    kind: 'change',
    resource: { typeId, id },
    body: {
      notificationType,
      projectKey,
      resource: { typeId, id },
      resourceUserProvidedIdentifiers: identifiers(resource),
      version,
      ...details,
      modifiedAt: now,
    },
  });
}
