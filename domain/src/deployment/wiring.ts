export type WiredExtension = {
  id: string;
  key: string | null;
  /** Open */
  destinationType: string;
  /** Topic, queue, address or ARN; never with credentials */
  destination: string;
  resourceTypes: readonly string[];
};

export type WiredSubscription = WiredExtension & {
  /** SubscriptionHealthStatus; open */
  status: string;
};

/** A type of custom fields. */
export type WiredType = { id: string; key: string; resourceTypes: readonly string[] };

/** Resources of a project that deliver somewhere, or that a script may have made. Null: they could not be read. */
export type Wiring = {
  subscriptions: readonly WiredSubscription[] | null;
  extensions: readonly WiredExtension[] | null;
  types: readonly WiredType[] | null;
};

export type WiringPart = keyof Wiring;

export const WIRING_PARTS: readonly WiringPart[] = ['subscriptions', 'extensions', 'types'];
