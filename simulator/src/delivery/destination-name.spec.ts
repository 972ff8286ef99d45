import type { Destination } from '@commercetools/platform-sdk';
import { expect, test } from '@jest/globals';
import { destinationName, maximumBytesOf } from './destination-name.js';

const KIBIBYTE = 1024;

test.each<[Destination, string]>([
  [{ type: 'GoogleCloudPubSub', projectId: 'shop', topic: 'orders' }, 'projects/shop/topics/orders'],
  [{ type: 'SNS', topicArn: 'arn:aws:sns:eu-central-1:0:orders' }, 'arn:aws:sns:eu-central-1:0:orders'],
  [
    { type: 'SQS', queueUrl: 'https://sqs.eu-central-1.amazonaws.com/0/orders', region: 'eu-central-1' },
    'https://sqs.eu-central-1.amazonaws.com/0/orders',
  ],
  [
    { type: 'EventBridge', region: 'eu-central-1', accountId: '000000000000', source: 's' },
    'eu-central-1/000000000000',
  ],
  [
    { type: 'AzureServiceBus', connectionString: 'Endpoint=sb://shop/;SharedAccessKey=k;EntityPath=orders' },
    'orders',
  ],
  [
    { type: 'EventGrid', uri: 'https://shop.example/api/events', accessKey: 'k' },
    'https://shop.example/api/events',
  ],
  [
    { type: 'ConfluentCloud', bootstrapServer: 's', apiKey: 'k', apiSecret: 's', acks: '1', topic: 'orders' },
    'orders',
  ],
])('the destination %j is called %s', (destination, name) => {
  expect(destinationName(destination)).toBe(name);
});

test('Pub/Sub takes more than the others', () => {
  expect(maximumBytesOf({ type: 'GoogleCloudPubSub', projectId: 'shop', topic: 'orders' })).toBe(
    10_000 * KIBIBYTE,
  );
  expect(maximumBytesOf({ type: 'SNS', topicArn: 'arn:aws:sns:eu-central-1:0:orders' })).toBe(256 * KIBIBYTE);
});
