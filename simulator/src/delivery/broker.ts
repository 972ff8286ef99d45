import type { Clock } from '../clock.js';
import { chance } from './chance.js';
import type { DeliveryEvent, DeliveryLog } from './delivery-log.js';
import { type Behavior, behaviorOf, type DeliverySettings } from './delivery-settings.js';
import { noteOf, type Parcel, pushSubscription } from './parcel.js';
import { identityOf } from './payload.js';
import { type Answer, isAcknowledgement, post } from './post.js';
import { pubSubPush, snsNotification } from './push-envelope.js';
import { retryDelay } from './retry-delay.js';
import type { SnsEndpoints } from './sns-endpoints.js';

type Taken = Parcel & { messageId: string; publishedAt: number };

type BrokerDeps = {
  clock: Clock;
  settings: () => DeliverySettings;
  log: DeliveryLog;
  snsEndpoints: SnsEndpoints;
};

export type Broker = {
  /** Pushes the notification to whoever listens, at least once and in no order. */
  take: (parcel: Parcel) => void;
  /** Forgets everything under way. */
  restart: () => void;
  /** Pushes that wait for an answer. */
  inFlight: () => number;
};

const SEVEN_DAYS = 7 * 24 * 3600 * 1000;

/** What stands between the platform and an event application: Pub/Sub or SNS with a push subscription. */
export function createBroker({ clock, settings, log, snsEndpoints }: BrokerDeps): Broker {
  let ending = new AbortController();
  let pushesInFlight = 0;
  const refusalsInARow = new Map<string, number>();

  function take(parcel: Parcel): void {
    const messageId = String(Math.floor(roll(parcel, 'message id') * 10 ** 16)).padStart(16, '1');
    const taken = { ...parcel, messageId, publishedAt: clock.now() };
    const { drops, duplicates, delay } = behavior(parcel);
    if (roll(parcel, 'drop') < drops) return note(taken, 'dropped', 0);
    const copies = roll(parcel, 'duplicate') < duplicates ? 2 : 1;
    for (let copy = 1; copy <= copies; copy += 1) {
      const wait = delay.from + roll(parcel, 'delay', copy) * (delay.to - delay.from);
      clock.schedule(clock.now() + wait, () => void push(taken, copy, 1));
    }
  }

  async function push(taken: Taken, copy: number, attempt: number): Promise<void> {
    const { destination } = taken;
    const address = settings().destinations[destination];
    if (!address?.url || !snsEndpoints.isReady(destination)) return note(taken, 'nobody listens', attempt);
    const { signal } = ending;
    const { nacks, acknowledgeWithinSeconds } = behavior(taken);
    const publishedAt = new Date(taken.publishedAt).toISOString();
    const body = snsEndpoints.isSns(destination)
      ? snsNotification({ data: taken.payload, messageId: taken.messageId, publishedAt }, destination)
      : pubSubPush({ data: taken.payload, messageId: taken.messageId, publishedAt }, pushSubscription(taken));
    pushesInFlight += 1;
    const answer = await post(address.url, body, { withinSeconds: acknowledgeWithinSeconds, signal });
    if (signal.aborted) return;
    pushesInFlight -= 1;
    const isTaken = isAcknowledgement(answer);
    const isForgotten = isTaken && roll(taken, 'nack', copy, attempt) < nacks;
    if (isTaken && !isForgotten) {
      refusalsInARow.delete(taken.subscription.id);
      return note(taken, 'acknowledged', attempt, answer);
    }
    note(taken, isForgotten ? 'acknowledgement lost' : 'refused', attempt, answer);
    pushAgain(taken, copy, attempt);
  }

  function pushAgain(taken: Taken, copy: number, attempt: number): void {
    const { id } = taken.subscription;
    const refusals = (refusalsInARow.get(id) ?? 0) + 1;
    refusalsInARow.set(id, refusals);
    const { retry } = behavior(taken);
    const dueAt = clock.now() + retryDelay(retry, { attempt, refusals });
    if (attempt >= (retry.maximumAttempts ?? Infinity) || dueAt > taken.publishedAt + SEVEN_DAYS) {
      return note(taken, 'given up', attempt);
    }
    clock.schedule(dueAt, () => void push(taken, copy, attempt + 1));
  }

  function behavior({ subscription }: Parcel): Behavior {
    return behaviorOf(settings(), subscription);
  }

  function roll({ subscription, notification }: Parcel, ...purpose: (string | number)[]): number {
    return chance(settings().seed, subscription.id, identityOf(notification), ...purpose);
  }

  function note(parcel: Parcel, event: DeliveryEvent, attempt: number, answer?: Answer): void {
    log.add({ ...noteOf(parcel, clock), attempt, event, answer });
  }

  return {
    take,
    restart: () => {
      ending.abort();
      ending = new AbortController();
      pushesInFlight = 0;
      refusalsInARow.clear();
    },
    inFlight: () => pushesInFlight,
  };
}
