/** The part of a notification that delivery reads; the rest is passed on as it is. */
export type Notification = Record<string, unknown> & {
  notificationType: string;
  projectKey: string;
  resource: { typeId: string; id: string };
};

const COMMON_FIELDS = [
  'notificationType',
  'projectKey',
  'id',
  'version',
  'sequenceNumber',
  'resource',
  'resourceVersion',
  'resourceUserProvidedIdentifiers',
] as const;

/** What is published: the notification, without its payload when that is too big, as CloudEvent when asked for. */
export function payloadOf(
  notification: Notification,
  { format = 'Platform', maximumBytes }: { format?: string | undefined; maximumBytes: number },
): unknown {
  const tooBig = Buffer.byteLength(JSON.stringify(notification)) > maximumBytes;
  const fitting = tooBig && 'type' in notification ? withoutPayload(notification) : notification;
  return format === 'CloudEvents' ? cloudEventOf(notification, fitting) : fitting;
}

/** Tells one notification of a subscription from every other. */
export function identityOf({ notificationType, resource, id, version }: Notification): string {
  return typeof id === 'string' ? id : `${notificationType} ${resource.id} ${String(version)}`;
}

function withoutPayload({ type, createdAt, lastModifiedAt, ...rest }: Notification): Notification {
  const common = Object.fromEntries(
    COMMON_FIELDS.flatMap((field) => (rest[field] === undefined ? [] : [[field, rest[field]]])),
  );
  const payloadNotIncluded = { reason: 'Payload too large.', payloadType: type };
  // The fields above include those that make it a Notification.
  return { ...common, payloadNotIncluded, createdAt, lastModifiedAt } as unknown as Notification;
}

function cloudEventOf(notification: Notification, data: Notification): object {
  const { projectKey, resource, sequenceNumber, type, id } = notification;
  const isMessage = notification.notificationType === 'Message';
  const source = `/${projectKey}/${resource.typeId}s`;
  return {
    specversion: '1.0',
    id: identityOf(notification),
    type: `com.commercetools.${resource.typeId}.${isMessage ? `message.${String(type)}` : `change.${notification.notificationType}`}`,
    source,
    subject: resource.id,
    time: notification.createdAt ?? notification.modifiedAt,
    ...(isMessage && {
      sequence: String(sequenceNumber),
      sequencetype: 'Integer',
      dataref: `/${projectKey}/messages/${String(id)}`,
    }),
    data,
  };
}
