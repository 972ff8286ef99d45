import type {
  ChangeSubscription,
  DeliveryFormat,
  Destination,
  MessageSubscription,
} from '@commercetools/platform-sdk';
import { z } from 'zod';

const text = z.string();
const credentials = z.object({
  authenticationMode: z.enum(['Credentials', 'IAM']).default('Credentials'),
  accessKey: text.optional(),
  accessSecret: text.optional(),
});

// The SDK's type of the same seven kinds has open string unions that zod's inference cannot meet.
export const destination = z.discriminatedUnion('type', [
  z.object({ type: z.literal('GoogleCloudPubSub'), projectId: text, topic: text }),
  credentials.extend({ type: z.literal('SQS'), queueUrl: text, region: text }),
  credentials.extend({ type: z.literal('SNS'), topicArn: text }),
  z.object({ type: z.literal('EventBridge'), region: text, accountId: text }),
  z.object({ type: z.literal('AzureServiceBus'), connectionString: text }),
  z.object({ type: z.literal('EventGrid'), uri: text, accessKey: text }),
  z.object({
    type: z.literal('ConfluentCloud'),
    bootstrapServer: text,
    apiKey: text,
    apiSecret: text,
    acks: text,
    topic: text,
    key: text.optional(),
  }),
]) as unknown as z.ZodType<Destination>;

// Resource types are open: the SDK's list is closed and older than the platform's.
export const messages = z.array(
  z.object({ resourceTypeId: text, types: z.array(text).default([]) }),
) as unknown as z.ZodType<MessageSubscription[]>;
export const changes = z.array(z.object({ resourceTypeId: text })) as unknown as z.ZodType<
  ChangeSubscription[]
>;

export const format: z.ZodType<DeliveryFormat> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Platform') }),
  z.object({ type: z.literal('CloudEvents'), cloudEventsVersion: text }),
]);

/** Fields that are "partially hidden on retrieval for security reasons"; those of AWS are not. */
const HIDDEN: Readonly<Record<string, string>> = {
  AzureServiceBus: 'connectionString',
  ConfluentCloud: 'apiSecret',
  EventGrid: 'accessKey',
};

/** The destination as answers show it: the end of a secret is enough to recognize it. */
export function withHiddenSecrets(shown: Destination): Destination {
  const hidden = HIDDEN[shown.type];
  const fields = Object.entries(shown).map(([name, value]: [string, unknown]) =>
    name === hidden && typeof value === 'string' ? [name, partOf(value)] : [name, value],
  );
  return Object.fromEntries(fields) as Destination; // The same fields, one of them shortened.
}

/** Of a connection string only the key is secret. */
function partOf(secret: string): string {
  const [, before = '', key = secret] = /^(.*SharedAccessKey=)(.*)$/.exec(secret) ?? [];
  return `${before}****${key.slice(-3)}`;
}
