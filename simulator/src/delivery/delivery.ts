import type { Subscription, SubscriptionHealthStatus } from '@commercetools/platform-sdk';
import type { Platform } from '../platform.js';
import { createBroker } from './broker.js';
import { createDeliveryLog, type DeliveryEvent, type DeliveryRecord } from './delivery-log.js';
import type { DeliverySettings } from './delivery-settings.js';
import type { Notification } from './payload.js';
import { parcelOf } from './parcel.js';
import { createPublisher } from './publisher.js';
import { topicCondition } from './topic-condition.js';
import { createSnsEndpoints } from './sns-endpoints.js';
import { wants } from './wants.js';

type DeliveryReport = {
  settings: DeliverySettings;
  counts: Partial<Record<DeliveryEvent, number>>;
  /** Pushes that wait for an answer, and notifications that wait for their destination. */
  inFlight: number;
  kept: number;
  subscriptions: (Pick<Subscription, 'id' | 'key' | 'status'> & { projectKey: string })[];
  /** Newest first. */
  latest: DeliveryRecord[];
};

export type Delivery = {
  report: () => DeliveryReport;
  /** Takes other settings; what could not be published before is tried again. */
  configure: (settings: DeliverySettings) => void;
  /** What commercetools support can do: suspend a subscription, and let it go on. */
  suspend: (projectKey: string, idOrKey: string, suspended: boolean) => SubscriptionHealthStatus | undefined;
  /** What calling the SubscribeURL of an SNS endpoint does. */
  confirm: (token: string) => string | undefined;
  /** Forgets what is under way and starts with these settings. */
  restart: (settings: DeliverySettings) => void;
  /** Gives up every push that waits for an answer. */
  stop: () => void;
};

type Deps = {
  platform: Pick<Platform, 'clock' | 'notifications'> & { state: Pick<Platform['state'], 'shops'> };
  settings: DeliverySettings;
  setStatus: (projectKey: string, id: string, status: SubscriptionHealthStatus) => void;
  /** For programs, e.g. `http://localhost:4000`. */
  origin: string;
};

/** Delivers what Subscriptions ask for: to the destination, and from there to an HTTP address of this machine. */
export function createDelivery({ platform, settings: initial, setStatus, origin }: Deps): Delivery {
  const { clock, state, notifications } = platform;
  let current = initial;
  const settings = (): DeliverySettings => current;
  const log = createDeliveryLog();
  const confirmUrl = `${origin}/__simulator/delivery/confirm`;
  const snsEndpoints = createSnsEndpoints({ clock, settings, confirmUrl });
  const broker = createBroker({ clock, settings, log, snsEndpoints });
  const findSubscription = (projectKey: string, id: string): Subscription | undefined =>
    subscriptionsOf(projectKey).find((subscription) => subscription.id === id);
  const publisher = createPublisher({ clock, settings, log, broker, findSubscription, setStatus });

  function subscriptionsOf(projectKey: string): Subscription[] {
    return state.shops?.[projectKey]?.subscription ?? [];
  }

  notifications.subscribe(({ projectKey, resource, body }) => {
    // It may have another destination now.
    if (resource.typeId === 'subscription') publisher.tryAgain();
    const notification = body as Notification; // as the platform writes it
    const interested = subscriptionsOf(projectKey).filter((subscription) =>
      wants(subscription, notification),
    );
    if (interested.length > 0) void snsEndpoints.introduce();
    interested.forEach((subscription) => publisher.publish(projectKey, subscription, notification));
  });

  notifications.testDestinationsWith(async ({ projectKey, draft, body }) => {
    const topic = topicCondition(current, draft.destination);
    if (topic !== 'accepts') return `The destination is ${topic}.`;
    await snsEndpoints.introduce();
    const notification = body as Notification; // as the platform writes it
    const subscription = { ...draft, id: notification.resource.id };
    broker.take(parcelOf(current, projectKey, subscription, notification));
    return null;
  });

  function configure(settings: DeliverySettings): void {
    current = settings;
    void snsEndpoints.introduce();
    publisher.tryAgain();
  }

  function stop(): void {
    publisher.restart();
    broker.restart();
    snsEndpoints.restart();
  }

  return {
    configure,
    confirm: snsEndpoints.confirm,
    suspend: (projectKey, idOrKey, suspended) => {
      const found = subscriptionsOf(projectKey).find(({ id, key }) => [id, key].includes(idOrKey));
      if (found === undefined) return undefined;
      const goesOn = !suspended && found.status === 'ManuallySuspended';
      if (suspended) setStatus(projectKey, found.id, 'ManuallySuspended');
      if (goesOn) setStatus(projectKey, found.id, 'Healthy');
      publisher.tryAgain();
      return findSubscription(projectKey, found.id)?.status;
    },
    stop,
    restart: (settings) => {
      stop();
      log.clear();
      configure(settings);
    },
    report: () => ({
      settings: current,
      counts: log.counts(),
      inFlight: broker.inFlight() + snsEndpoints.inFlight(),
      kept: publisher.kept(),
      subscriptions: Object.keys(state.shops ?? {}).flatMap((projectKey) =>
        subscriptionsOf(projectKey).map(({ id, key, status }) => ({ projectKey, id, key, status })),
      ),
      latest: log.latest(),
    }),
  };
}
