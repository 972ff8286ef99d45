import { z } from 'zod';

/** How the simulated broker treats the notifications of a subscription. Shares are from 0 (never) to 1 (always). */
export type Behavior = {
  /** Share that is pushed twice. */
  duplicates: number;
  /** Share that is lost on the way, without a trace at the receiver. */
  drops: number;
  /** Share of pushes whose acknowledgement gets lost, so that they come again. */
  nacks: number;
  /** Milliseconds from publishing to the push; a wide range changes the order. */
  delay: { from: number; to: number };
  retry: Retry;
  /** Real seconds in which the receiver has to acknowledge. */
  acknowledgeWithinSeconds: number;
  /** Bytes from which a message comes as `payloadNotIncluded`; what the destination allows when absent. */
  maximumBytes?: number | undefined;
};

/** The shape of `retryPolicy` in connect.yaml; what `immediate` waits is Google's back-off of push subscriptions. */
type Retry = {
  strategy: 'immediate' | 'exponential-backoff';
  minimumSeconds: number;
  maximumSeconds: number;
  maximumAttempts?: number | undefined;
};

/** What stands behind the topic or queue that a subscription names. */
export type Destination = {
  /** Where its notifications are pushed: an address of this machine. Without one nobody listens. */
  url?: string | undefined;
  /** The body of a push; that of the destination's broker when absent. */
  envelope?: 'pubsub' | 'sns' | undefined;
  /** What happens when the platform publishes to it. */
  topic?: 'accepts' | 'misconfigured' | 'unavailable' | undefined;
  /** SNS: whether the receiver must have called the `SubscribeURL` before it gets notifications. */
  confirmation?: 'assumed' | 'required' | undefined;
};

export type DeliverySettings = {
  /** Another seed drops, repeats and delays other notifications. */
  seed: string;
  /** Seconds after which ConfigurationError becomes ConfigurationErrorDeliveryStopped; documented as "after some time". */
  stopAfterSeconds: number;
  /** By name: `projects/<id>/topics/<topic>`, a topic ARN, a queue URL. */
  destinations: Record<string, Destination>;
  everySubscription: Behavior;
  /** By `<project key>/<key or id>`; what is absent is that of every subscription. */
  subscriptions: Record<string, Partial<Behavior>>;
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const loopbackUrl = z.url({ protocol: /^https?$/ }).refine((url) => LOOPBACK.has(new URL(url).hostname), {
  message: 'must be an address of this machine: localhost, 127.0.0.1 or [::1]',
});
const share = z.number().min(0).max(1);
const seconds = z.number().nonnegative();
const retry = z.strictObject({
  strategy: z.enum(['immediate', 'exponential-backoff']).default('exponential-backoff'),
  minimumSeconds: seconds.default(10),
  maximumSeconds: seconds.default(600),
  maximumAttempts: z.number().int().min(5).max(100).optional(),
});
const delay = z
  .strictObject({ from: z.number().nonnegative(), to: z.number().nonnegative() })
  .refine(({ from, to }) => from <= to, 'from must not be above to');
const acknowledgeWithinSeconds = seconds.max(600);
const maximumBytes = z.number().int().positive();

const everySubscription = z.strictObject({
  duplicates: share.default(0),
  drops: share.default(0),
  nacks: share.default(0),
  delay: delay.default({ from: 0, to: 200 }),
  retry: retry.default(() => retry.parse({})),
  acknowledgeWithinSeconds: acknowledgeWithinSeconds.default(10),
  maximumBytes: maximumBytes.optional(),
});
const oneSubscription = z.strictObject({
  duplicates: share.optional(),
  drops: share.optional(),
  nacks: share.optional(),
  delay: delay.optional(),
  retry: retry.optional(),
  acknowledgeWithinSeconds: acknowledgeWithinSeconds.optional(),
  maximumBytes: maximumBytes.optional(),
});

/** Reads settings; what is left out is perfect delivery within 200 ms to nobody. */
export const deliverySettings: z.ZodType<DeliverySettings> = z.strictObject({
  seed: z.string().default('delivery'),
  stopAfterSeconds: seconds.default(3600),
  destinations: z
    .record(
      z.string(),
      z.strictObject({
        url: loopbackUrl.optional(),
        envelope: z.enum(['pubsub', 'sns']).optional(),
        topic: z.enum(['accepts', 'misconfigured', 'unavailable']).optional(),
        confirmation: z.enum(['assumed', 'required']).optional(),
      }),
    )
    .default({}),
  everySubscription: everySubscription.default(() => everySubscription.parse({})),
  subscriptions: z.record(z.string(), oneSubscription).default({}),
});

/** How the notifications of one subscription are treated. */
export function behaviorOf(
  { everySubscription: usual, subscriptions }: DeliverySettings,
  { projectKey, id, key }: { projectKey: string; id: string; key?: string | undefined },
): Behavior {
  const own = subscriptions[`${projectKey}/${key}`] ?? subscriptions[`${projectKey}/${id}`];
  return { ...usual, ...own };
}
