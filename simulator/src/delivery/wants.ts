import type { Notification } from './payload.js';

type Interests = {
  messages?: readonly { resourceTypeId: string; types?: readonly string[] | undefined }[] | undefined;
  changes?: readonly { resourceTypeId: string }[] | undefined;
};

/** Whether a subscription asked for that notification; a message subscription without types asked for all of them. */
export function wants({ messages = [], changes = [] }: Interests, notification: Notification): boolean {
  const { notificationType, resource, type } = notification;
  if (notificationType !== 'Message') {
    return changes.some(({ resourceTypeId }) => resourceTypeId === resource.typeId);
  }
  return messages.some(
    ({ resourceTypeId, types = [] }) =>
      resourceTypeId === resource.typeId && (types.length === 0 || types.includes(String(type))),
  );
}
