import { isAtUrl, isTopic, type AddressedApplication } from './addresses.js';
import type { SelectedWiring } from './select-wiring.js';
import type { Finding } from './verification.js';
import { WIRING_PARTS, type WiredExtension, type WiredSubscription } from './wiring.js';

/** Whether an application takes its messages from a topic. */
export function isEventApplication({ applicationType, topic }: AddressedApplication): boolean {
  return applicationType === 'event' || Boolean(topic);
}

/** What the Subscriptions of the project say about the event applications. */
export function findSubscriptions(
  applications: readonly AddressedApplication[],
  { subscriptions, before }: SelectedWiring,
): Finding[] {
  if (subscriptions === null) return [];
  const events = applications.filter(isEventApplication);
  const isHeard = ({ destination }: WiredSubscription): boolean =>
    events.some(({ topic }) => topic && isTopic(destination, topic));
  const old = subscriptions.filter(
    (one) =>
      !isHeard(one) &&
      before?.subscriptions?.some(({ id, destination }) => id === one.id && destination === one.destination),
  );
  return [
    ...events.flatMap((application) => ofApplication(application, subscriptions)),
    ...old.map((subscription): Finding => ({ kind: 'oldTopic', subscription })),
  ];
}

function ofApplication(
  { applicationName: application, topic }: AddressedApplication,
  subscriptions: readonly WiredSubscription[],
): Finding[] {
  if (!topic) return [{ kind: 'topicUnknown', application }];
  const own = subscriptions.filter(({ destination }) => isTopic(destination, topic));
  if (own.length === 0) return [{ kind: 'noSubscription', application, topic }];
  return own.map((subscription) => ({ kind: healthOf(subscription), application, subscription }));
}

/** What is not delivered in these states is lost. */
const LOSING: readonly string[] = ['ConfigurationErrorDeliveryStopped', 'ManuallySuspended'];

function healthOf({
  status,
}: WiredSubscription): 'subscriptionHealthy' | 'subscriptionUnhealthy' | 'subscriptionLosingMessages' {
  if (status === 'Healthy') return 'subscriptionHealthy';
  return LOSING.includes(status) ? 'subscriptionLosingMessages' : 'subscriptionUnhealthy';
}

/** What the Extensions of the project say about the applications that have a URL. */
export function findExtensions(
  applications: readonly AddressedApplication[],
  { extensions, before }: SelectedWiring,
): Finding[] {
  if (extensions === null) return [];
  const pointing = (extension: WiredExtension): AddressedApplication | undefined =>
    applications.find(({ url }) => url !== null && isAtUrl(extension.destination, url));
  const here = extensions.filter(pointing);
  const gone = (before?.extensions ?? []).flatMap((extension): Finding[] => {
    const now = extensions.find(({ id }) => id === extension.id)?.destination ?? null;
    // What is deleted may have pointed anywhere; URLs survive a redeploy.
    const wasHere = now !== null || pointing(extension) !== undefined;
    const isHere = here.some((one) => one.id === extension.id || replaces(one, extension));
    return wasHere && !isHere ? [{ kind: 'extensionGone', extension, now }] : [];
  });
  const points = here.flatMap((extension): Finding[] => {
    const application = pointing(extension)?.applicationName;
    return application === undefined ? [] : [{ kind: 'extensionPoints', application, extension }];
  });
  return [...points, ...gone];
}

function replaces(extension: WiredExtension, { resourceTypes }: WiredExtension): boolean {
  return resourceTypes.length > 0 && resourceTypes.every((type) => extension.resourceTypes.includes(type));
}

/** What has come and gone since before the last run. */
export function findDifferences({ before, ...now }: SelectedWiring): Finding[] {
  return WIRING_PARTS.flatMap((part) => {
    const [one, other] = [before?.[part], now[part]];
    if (!one || !other) return [];
    return [
      ...without(other, one).map((resource) => ({ kind: 'created' as const, part, resource })),
      ...without(one, other).map((resource) => ({ kind: 'removed' as const, part, resource })),
    ];
  });
}

type Identified = { id: string; key: string | null };

function without(all: readonly Identified[], some: readonly Identified[]): Identified[] {
  const ids = new Set(some.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id)).map(({ id, key }) => ({ id, key }));
}
