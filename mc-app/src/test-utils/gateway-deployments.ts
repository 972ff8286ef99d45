import type { DeploymentContent } from './deployment.builder';
import { pageOf, type GatewayContent, type Paging } from './gateway-content';
import { buildActivity } from './journal.builder';

export type SearchHitContent = {
  deploymentId: string;
  deploymentKey: string | null;
  deploymentType: string | null;
  connectorName: string;
  application: string | null;
  key: string;
  /** Null: the key is secured. */
  value: string | null;
};

type Filters = {
  deploymentType?: string;
  integrationTypes?: string[];
  statuses?: string[];
  regions?: string[];
  drifts?: string[];
  concerns?: string[];
  connectorIds?: string[];
  text?: string;
};

/** Resolvers of all that the gateway answers about Deployments. Sorting is left to the gateway itself. */
export function answerDeployments(content: GatewayContent): Record<string, (args: never) => unknown> {
  return {
    deployments({ limit, offset, ...filters }: Filters & Paging) {
      const matches = content.deployments.filter((deployment) => isMatch(deployment, filters));
      return { ...pageOf(matches, { limit, offset }), complete: content.isComplete };
    },
    deployment: ({ id, key }: { id?: string; key?: string }) =>
      content.deployments.find((one) => (id ? one.id === id : one.key === key)) ?? null,
    deploymentActivity: ({ id }: { id: string }) => content.deploymentActivities[id] ?? buildActivity(),
    configurationSearch: (search: Search) => ({
      complete: content.isComplete,
      searched: content.deployments.length,
      hits: content.configurationHits ?? content.deployments.flatMap((one) => hitsOf(one, search)),
    }),
    applicationProbe: () => content.probe,
  };
}

function isMatch(deployment: DeploymentContent, filters: Filters): boolean {
  const { type, status, deployedRegion, drift, connector, key, id } = deployment;
  const texts = [key, id, connector.name, connector.repository.tag];
  const { text, integrationTypes, concerns } = filters;
  return (
    (!filters.deploymentType || type === filters.deploymentType) &&
    (!integrationTypes || connector.integrationTypes.some((one) => integrationTypes.includes(one))) &&
    (!filters.statuses || filters.statuses.includes(status)) &&
    (!filters.regions || filters.regions.includes(deployedRegion)) &&
    (!filters.drifts || filters.drifts.includes(drift)) &&
    (!concerns || concerns.some((concern) => deployment.concerns.includes(concern))) &&
    (!filters.connectorIds || filters.connectorIds.includes(connector.id)) &&
    (!text || texts.some((one) => one?.toLowerCase().includes(text.toLowerCase())))
  );
}

type Search = { text: string; exact: boolean };

function hitsOf(deployment: DeploymentContent, { text, exact }: Search): SearchHitContent[] {
  const { id, key: deploymentKey, type, connector, applications, globalConfiguration } = deployment;
  const scopes = [
    ...applications.map((one) => ({ ...one, application: one.applicationName })),
    ...(globalConfiguration ? [{ ...globalConfiguration, application: null }] : []),
  ];
  return scopes.flatMap(({ application, standardConfiguration, securedConfiguration }) =>
    [...standardConfiguration, ...securedConfiguration.map(({ key }) => ({ key, value: null }))]
      .filter(({ key, value }) => (exact ? value === text : `${key}\n${value ?? ''}`.includes(text)))
      .map(({ key, value }) => ({
        deploymentId: id,
        deploymentKey,
        deploymentType: type,
        connectorName: connector.name,
        application,
        key,
        value,
      })),
  );
}
