import type { DeploymentFacts } from './to-deployment.js';

export type ConfigurationHit = {
  deploymentId: string;
  deploymentKey: string | null;
  deploymentType: string | null;
  connectorName: string;
  /** Null: shared by all applications. */
  application: string | null;
  key: string;
  /** Null: the key is secured. */
  value: string | null;
};

type Search = {
  text: string;
  /** Only where a standard value is exactly the text. */
  exact: boolean;
  /** Hits beyond are left out. */
  most: number;
};

type Scope = Pick<DeploymentFacts['applications'][number], 'standardConfiguration' | 'securedConfiguration'>;
type Held = Pick<ConfigurationHit, 'key' | 'value'>;

/** Standard values, and keys of both kinds, that hold the text; at most one more than `most`. */
export function searchConfiguration(
  deployments: readonly DeploymentFacts[],
  { text, exact, most }: Search,
): ConfigurationHit[] {
  const isHit = exact ? ({ value }: Held): boolean => value === text : containing(text.trim().toLowerCase());
  const hits: ConfigurationHit[] = [];
  for (const deployment of deployments) {
    for (const [application, scope] of scopesOf(deployment)) {
      for (const held of heldIn(scope)) {
        if (isHit(held)) hits.push({ ...nameOf(deployment), application, ...held });
        if (hits.length > most) return hits;
      }
    }
  }
  return hits;
}

function containing(text: string): (held: Held) => boolean {
  return ({ key, value }) =>
    key.toLowerCase().includes(text) || (value !== null && value.toLowerCase().includes(text));
}

function scopesOf({ applications, globalConfiguration }: DeploymentFacts): [string | null, Scope][] {
  const scopes = applications.map((application): [string, Scope] => [
    application.applicationName,
    application,
  ]);
  return globalConfiguration ? [...scopes, [null, globalConfiguration]] : scopes;
}

function heldIn({ standardConfiguration, securedConfiguration }: Scope): Held[] {
  return [...standardConfiguration, ...securedConfiguration.map(({ key }) => ({ key, value: null }))];
}

function nameOf({
  id,
  key,
  type,
  connector,
}: DeploymentFacts): Pick<
  ConfigurationHit,
  'deploymentId' | 'deploymentKey' | 'deploymentType' | 'connectorName'
> {
  return {
    deploymentId: id,
    deploymentKey: key ?? null,
    deploymentType: type ?? null,
    connectorName: connector.name,
  };
}
