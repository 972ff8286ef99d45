import { createHash } from 'node:crypto';

type Push = { headers: Record<string, string>; body: string };

type Published = {
  /** What the platform handed to the broker. */
  data: unknown;
  /** The broker's own id, the same in every push of it. */
  messageId: string;
  publishedAt: string;
};

const NOT_A_SIGNATURE = 'simulator-not-a-signature';

/** The body of a Pub/Sub push subscription; it has both spellings of id and time. */
export function pubSubPush({ data, messageId, publishedAt }: Published, subscription: string): Push {
  const message = {
    attributes: { 'content-type': 'application/json' },
    data: Buffer.from(JSON.stringify(data)).toString('base64'),
    messageId,
    message_id: messageId,
    publishTime: publishedAt,
    publish_time: publishedAt,
  };
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message, subscription }),
  };
}

/** The body of an SNS notification; SNS sends JSON as text. */
export function snsNotification({ data, messageId, publishedAt }: Published, topicArn: string): Push {
  return snsPush('Notification', topicArn, {
    MessageId: uuidOf(messageId),
    Message: JSON.stringify(data),
    Timestamp: publishedAt,
    UnsubscribeURL: 'https://sns.invalid/?Action=Unsubscribe',
  });
}

/** What SNS sends to a new HTTP endpoint; calling `SubscribeURL` confirms it. */
export function snsConfirmation(
  topicArn: string,
  { token, subscribeUrl, sentAt }: { token: string; subscribeUrl: string; sentAt: string },
): Push {
  return snsPush('SubscriptionConfirmation', topicArn, {
    MessageId: uuidOf(token),
    Token: token,
    Message: `You have chosen to subscribe to the topic ${topicArn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.`,
    SubscribeURL: subscribeUrl,
    Timestamp: sentAt,
  });
}

function snsPush(type: string, topicArn: string, fields: Record<string, string>): Push {
  const signature = {
    SignatureVersion: '1',
    Signature: NOT_A_SIGNATURE,
    SigningCertURL: 'https://sns.invalid/simulator.pem',
  };
  return {
    headers: {
      'content-type': 'text/plain; charset=UTF-8',
      'x-amz-sns-message-type': type,
      'x-amz-sns-topic-arn': topicArn,
    },
    body: JSON.stringify({ Type: type, TopicArn: topicArn, ...fields, ...signature }),
  };
}

function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
