import type { Destination } from '@commercetools/platform-sdk';

/** The name under which delivery settings know a destination: the broker's own full name for it. */
export function destinationName(destination: Destination): string {
  switch (destination.type) {
    case 'GoogleCloudPubSub':
      return `projects/${destination.projectId}/topics/${destination.topic}`;
    case 'SNS':
      return destination.topicArn;
    case 'SQS':
      return destination.queueUrl;
    case 'EventBridge':
      return `${destination.region}/${destination.accountId}`;
    case 'AzureServiceBus':
      return /EntityPath=([^;]+)/.exec(destination.connectionString)?.[1] ?? '';
    case 'EventGrid':
      return destination.uri;
    case 'ConfluentCloud':
      return destination.topic;
    default:
      return '';
  }
}

const KIBIBYTE = 1024;

/** Bytes that the broker behind the destination takes. */
export function maximumBytesOf({ type }: Destination): number {
  return type === 'GoogleCloudPubSub' ? 10_000 * KIBIBYTE : 256 * KIBIBYTE;
}
