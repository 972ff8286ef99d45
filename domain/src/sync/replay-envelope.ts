import type { SyncMessage } from './sync-facts.js';

/**
 * A notification whose payload was left out, as commercetools leaves out what is too large: who receives it reads the
 * Message by its id.
 */
export type ReplayNotification = {
  notificationType: 'Message';
  projectKey: string;
  id: string;
  version: 1;
  sequenceNumber: number;
  resource: { typeId: string; id: string };
  resourceVersion: number;
  payloadNotIncluded: { reason: string; payloadType: string };
  createdAt: string;
  lastModifiedAt: string;
  replay: true;
};

/** What Google Cloud Pub/Sub posts to a receiver. */
export type PushEnvelope = {
  message: {
    attributes: Readonly<Record<string, string>>;
    /** Base64 of the JSON of the notification */
    data: string;
    messageId: string;
    publishTime: string;
  };
  subscription: string;
};

/** The notification of a Message, marked as a replay. */
export function replayNotification(message: SyncMessage, projectKey: string): ReplayNotification {
  return {
    notificationType: 'Message',
    projectKey,
    id: message.id,
    version: 1,
    sequenceNumber: message.sequenceNumber,
    resource: { typeId: message.resource.typeId, id: message.resource.id },
    resourceVersion: message.resourceVersion,
    payloadNotIncluded: { reason: 'Replay', payloadType: message.type },
    createdAt: message.createdAt,
    lastModifiedAt: message.createdAt,
    replay: true,
  };
}

/** A notification as a connector receives it. */
export function replayEnvelope(notification: ReplayNotification, publishTime: string): PushEnvelope {
  return {
    message: {
      attributes: { 'content-type': 'application/json', replay: 'true' },
      data: base64(asciiJson(notification)),
      messageId: notification.id,
      publishTime,
    },
    subscription: 'replay',
  };
}

/** JSON may escape whatever is not ASCII, which makes each character a byte. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(ascii: string): string {
  return (ascii.match(/.{1,3}/gs) ?? []).map(toFourCharacters).join('');
}

function toFourCharacters(bytes: string): string {
  const bits = [0, 1, 2].reduce((sum, index) => sum * 256 + (bytes.charCodeAt(index) || 0), 0);
  const characters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63));
  return characters
    .slice(0, bytes.length + 1)
    .join('')
    .padEnd(4, '=');
}
