import type { TFetchFeedDetailsQuery } from '../generated/gateway';

/** What is told of Deployments only when somebody asks, by their keys. */
export type FeedDetails = {
  /** Names of what they are configured with, never values; each once, in alphabetical order */
  configurationKeys: ReadonlyMap<string, readonly string[]>;
  /** Topics that their event applications listen to */
  topics: ReadonlyMap<string, readonly string[]>;
};

export const NO_FEED_DETAILS: FeedDetails = { configurationKeys: new Map(), topics: new Map() };

/** Reads the gateway's answer; Deployments without a key are of no use here. */
export function toFeedDetails({ syncFeed }: TFetchFeedDetailsQuery): FeedDetails {
  const deployments = (syncFeed.deployments ?? []).flatMap((deployment) =>
    deployment.key === null ? [] : [{ ...deployment, key: deployment.key }],
  );
  return {
    configurationKeys: new Map(deployments.map((deployment) => [deployment.key, keysOf(deployment)])),
    topics: new Map(
      deployments.map(({ key, applications }) => [key, applications.flatMap(({ topic }) => topic ?? [])]),
    ),
  };
}

type WireDeployment = NonNullable<TFetchFeedDetailsQuery['syncFeed']['deployments']>[number];

function keysOf({ applications, globalConfiguration }: WireDeployment): string[] {
  const configurations = globalConfiguration ? [...applications, globalConfiguration] : applications;
  const keys = configurations.flatMap(({ standardConfiguration, securedConfiguration }) =>
    [...standardConfiguration, ...securedConfiguration].map(({ key }) => key),
  );
  return [...new Set(keys)].sort();
}
