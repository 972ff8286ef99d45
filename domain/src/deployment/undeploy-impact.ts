import { isAtUrl, isTopic, type AddressedApplication } from './addresses.js';
import type { WiredExtension, WiredSubscription, Wiring } from './wiring.js';

type UndeployedApplication = AddressedApplication & {
  /** Cron expression of a job, else null. */
  schedule: string | null;
};

type Facts = {
  deployment: {
    /** `preview`, `sandbox` or `production`; null in old responses */
    type: string | null;
    /** Null: that cannot be told. */
    isOwn: boolean | null;
    applications: readonly UndeployedApplication[];
  };
  wiring: Wiring;
};

/** What an undeployment takes away, and what it leaves behind unless a script of the connector removes it. */
export type UndeployImpact = {
  isProduction: boolean;
  /** The gateway of this session runs in it. */
  isOwn: boolean | null;
  /** Every application stops. */
  stops: { application: string; applicationType: string | null; schedule: string | null }[];
  /** Addresses that nobody answers any more, and that a new Deployment does not get. */
  urls: { application: string; url: string }[];
  /** Deliver to topics that are no more. Null: they cannot be read. */
  subscriptions: WiredSubscription[] | null;
  /** Call URLs that are no more, which fails what they extend. Null: they cannot be read. */
  extensions: WiredExtension[] | null;
};

/** Lists what undeploying means, as far as the project shows. */
export function undeployImpact({ deployment, wiring }: Facts): UndeployImpact {
  const { type, isOwn, applications } = deployment;
  return {
    isProduction: type === 'production',
    isOwn,
    stops: applications.map(({ applicationName, applicationType, schedule }) => ({
      application: applicationName,
      applicationType,
      schedule,
    })),
    urls: applications.flatMap(({ applicationName, url }) =>
      url === null ? [] : [{ application: applicationName, url }],
    ),
    subscriptions:
      wiring.subscriptions?.filter(({ destination }) =>
        applications.some(({ topic }) => topic !== null && isTopic(destination, topic)),
      ) ?? null,
    extensions:
      wiring.extensions?.filter(({ destination }) =>
        applications.some(({ url }) => url !== null && isAtUrl(destination, url)),
      ) ?? null,
  };
}
