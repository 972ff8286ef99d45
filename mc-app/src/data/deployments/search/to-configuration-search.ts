import type { TSearchConfigurationsQuery } from '../../generated/gateway';

export type ConfigurationSearch = {
  /** False: there are more hits, or more deployments than can be read. */
  isComplete: boolean;
  /** Number of deployments that were searched */
  searched: number;
  /** Number of hits in all groups */
  hitCount: number;
  /** In the order of the gateway */
  groups: HitGroup[];
};

/** What was found in one deployment. */
export type HitGroup = {
  /** Of the deployment */
  id: string;
  key: string | null;
  type: string | null;
  connectorName: string;
  hits: Hit[];
};

export type Hit = {
  /** Null: shared by all applications */
  application: string | null;
  key: string;
  /** Null: the key is secured */
  value: string | null;
};

/** Maps the gateway's hits to groups, one for each deployment. */
export function toConfigurationSearch({
  configurationSearch: { complete, searched, hits },
}: TSearchConfigurationsQuery): ConfigurationSearch {
  const groups = new Map<string, HitGroup>();
  for (const { deploymentId, deploymentKey, deploymentType, connectorName, ...hit } of hits) {
    const group = groups.get(deploymentId) ?? {
      id: deploymentId,
      key: deploymentKey,
      type: deploymentType,
      connectorName,
      hits: [],
    };
    group.hits.push({ application: hit.application, key: hit.key, value: hit.value });
    groups.set(deploymentId, group);
  }
  return { isComplete: complete, searched, hitCount: hits.length, groups: [...groups.values()] };
}
