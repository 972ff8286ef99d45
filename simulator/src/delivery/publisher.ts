import type { Subscription, SubscriptionHealthStatus } from '@commercetools/platform-sdk';
import type { Clock } from '../clock.js';
import type { Broker } from './broker.js';
import type { DeliveryEvent, DeliveryLog } from './delivery-log.js';
import { behaviorOf, type DeliverySettings } from './delivery-settings.js';
import { noteOf, parcelOf } from './parcel.js';
import type { Notification } from './payload.js';
import { retryDelay } from './retry-delay.js';
import { type Topic, topicCondition } from './topic-condition.js';

type PublisherDeps = {
  clock: Clock;
  settings: () => DeliverySettings;
  log: DeliveryLog;
  broker: Broker;
  /** The subscription as it is now; undefined when it was deleted. */
  findSubscription: (projectKey: string, id: string) => Subscription | undefined;
  setStatus: (projectKey: string, id: string, status: SubscriptionHealthStatus) => void;
};

type Publisher = {
  publish: (projectKey: string, subscription: Subscription, notification: Notification) => void;
  /** Tries again what could not be published, after a destination was repaired or changed. */
  tryAgain: () => void;
  /** Notifications that wait for the destination. */
  kept: () => number;
  restart: () => void;
};

type Backlog = {
  projectKey: string;
  id: string;
  waiting: { notification: Notification; since: number }[];
  attempts: number;
  cancel: () => void;
};

const TEMPORARY_ERRORS_LAST = 48 * 3600 * 1000;
const STOPPED: SubscriptionHealthStatus[] = ['ConfigurationErrorDeliveryStopped', 'ManuallySuspended'];

/**
 * The platform's side of a subscription: publishes to its destination, keeps what the destination does not take, and
 * moves the subscription through its five states.
 */
export function createPublisher(deps: PublisherDeps): Publisher {
  const { clock, settings, log, broker, findSubscription, setStatus } = deps;
  const backlogs = new Map<string, Backlog>();

  function publish(projectKey: string, subscription: Subscription, notification: Notification): void {
    const { id } = subscription;
    if (STOPPED.includes(subscription.status)) return note(projectKey, subscription, notification, 'lost');
    const backlog = backlogs.get(id);
    if (backlog === undefined && topicOf(subscription) === 'accepts') {
      if (subscription.status !== 'Healthy') setStatus(projectKey, id, 'Healthy');
      handOver(projectKey, subscription, notification);
      return;
    }
    note(projectKey, subscription, notification, 'kept');
    const entry = { notification, since: clock.now() };
    if (backlog !== undefined) {
      backlog.waiting.push(entry);
      return;
    }
    const fresh: Backlog = { projectKey, id, waiting: [entry], attempts: 0, cancel: () => undefined };
    backlogs.set(id, fresh);
    attempt(fresh);
  }

  /** One attempt for everything that waits; schedules the next one. */
  function attempt(backlog: Backlog): void {
    const { projectKey, id, waiting } = backlog;
    backlog.cancel();
    const subscription = findSubscription(projectKey, id);
    if (subscription === undefined || STOPPED.includes(subscription.status)) return giveUp(backlog);
    const topic = topicOf(subscription);
    if (topic === 'accepts') {
      backlogs.delete(id);
      setStatus(projectKey, id, 'Healthy');
      waiting.forEach(({ notification }) => handOver(projectKey, subscription, notification));
      return;
    }
    setStatus(projectKey, id, topic === 'misconfigured' ? 'ConfigurationError' : 'TemporaryError');
    backlog.attempts += 1;
    const firstSince = waiting[0]?.since ?? clock.now();
    if (topic === 'misconfigured') {
      const stopAt = firstSince + settings().stopAfterSeconds * 1000;
      backlog.cancel = clock.schedule(stopAt, () => stop(backlog));
      return;
    }
    const { retry } = behaviorOf(settings(), { projectKey, id, key: subscription.key });
    const wait = retryDelay(retry, { attempt: backlog.attempts, refusals: backlog.attempts });
    const endsAt = firstSince + TEMPORARY_ERRORS_LAST;
    backlog.cancel = clock.schedule(Math.min(clock.now() + wait, endsAt), () => {
      dropExpired(backlog);
      if (backlog.waiting.length > 0) attempt(backlog);
      else backlogs.delete(id);
    });
  }

  function stop(backlog: Backlog): void {
    if (findSubscription(backlog.projectKey, backlog.id) !== undefined) {
      setStatus(backlog.projectKey, backlog.id, 'ConfigurationErrorDeliveryStopped');
    }
    giveUp(backlog);
  }

  function giveUp(backlog: Backlog): void {
    backlogs.delete(backlog.id);
    const { projectKey, id } = backlog;
    const subscription = findSubscription(projectKey, id) ?? { id };
    backlog.waiting.forEach(({ notification }) => note(projectKey, subscription, notification, 'lost'));
  }

  function dropExpired(backlog: Backlog): void {
    const { projectKey, id, waiting } = backlog;
    const isExpired = ({ since }: { since: number }): boolean => clock.now() >= since + TEMPORARY_ERRORS_LAST;
    waiting
      .filter(isExpired)
      .forEach(({ notification }) =>
        note(projectKey, findSubscription(projectKey, id) ?? { id }, notification, 'lost'),
      );
    backlog.waiting = waiting.filter((entry) => !isExpired(entry));
  }

  function handOver(projectKey: string, subscription: Subscription, notification: Notification): void {
    broker.take(parcelOf(settings(), projectKey, subscription, notification));
  }

  function topicOf({ destination }: Pick<Subscription, 'destination'>): Topic {
    return topicCondition(settings(), destination);
  }

  function note(
    projectKey: string,
    { id, key }: Pick<Subscription, 'id' | 'key'>,
    notification: Notification,
    event: DeliveryEvent,
  ): void {
    const subscription = { projectKey, id, key };
    log.add({ ...noteOf({ subscription, notification }, clock), attempt: 0, event });
  }

  return {
    publish,
    tryAgain: () => [...backlogs.values()].forEach(attempt),
    kept: () => [...backlogs.values()].reduce((sum, { waiting }) => sum + waiting.length, 0),
    restart: () => backlogs.clear(),
  };
}
