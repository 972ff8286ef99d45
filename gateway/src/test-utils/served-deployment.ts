import type { FakeCommercetools, RecordedRequest } from './fake-commercetools.js';
import { buildDeployment, buildErrorBody } from './wire.builder.js';

type Fields = Record<string, unknown>;
type Value = { key: string; value: string };
type Values = { applicationName: string; standardConfiguration: Value[]; securedConfiguration: Value[] };
type RedeployAction = { action: string; configurationValues?: Values[] } & Fields;
type Update = { version: number; actions: RedeployAction[] };
type Deployment = Fields & { version: number; applications: Values[] };

export type ServedDeployment = {
  id: string;
  current: () => Deployment;
  /** What happens to it elsewhere; one version further. */
  change: (fields: Fields) => void;
  /** It is no longer there. */
  vanish: () => void;
  /** Carries a redeploy out, and answers as Connect does. */
  redeploy: (request: RecordedRequest) => { status: number; json: unknown };
  /** The redeploys that have arrived, also those that were refused. */
  received: () => Update[];
};

type Options = {
  fields?: Fields;
  /** What becomes of secured values that a redeploy leaves out. */
  omittedSecrets?: 'kept' | 'lost';
};

/** A Deployment that the fake commercetools keeps, with its optimistic locking. */
export function serveDeployment(
  commercetools: FakeCommercetools,
  { fields = {}, omittedSecrets = 'kept' }: Options = {},
): ServedDeployment {
  const id = 'deployment-1';
  // Fields of the builder, of which only these two are read here.
  let deployment = { ...buildDeployment({ id }), ...fields } as Deployment;
  const path = `/connect/demo-store/deployments/${id}`;
  const change = (changes: Fields): void => {
    deployment = { ...deployment, ...changes, version: deployment.version + 1 };
  };
  const vanish = (): void =>
    commercetools.on(`GET ${path}`, { status: 404, json: buildErrorBody(404, 'ResourceNotFound') });

  function redeploy({ body }: RecordedRequest): { status: number; json: unknown } {
    const { version, actions } = JSON.parse(body) as Update;
    if (version !== deployment.version) {
      const versions = { expectedVersion: version, currentVersion: deployment.version };
      return { status: 409, json: buildErrorBody(409, 'ConcurrentModification', versions) };
    }
    const values = actions[0]?.configurationValues;
    const applications = values ? deployment.applications.map((held) => replace(held, values)) : {};
    change({ status: 'Queued', ...(values ? { applications } : {}) });
    return { status: 201, json: deployment };
  }

  function replace(held: Values, values: readonly Values[]): Values {
    const given = values.find(({ applicationName }) => applicationName === held.applicationName);
    if (!given) return held;
    const secured = [
      ...(omittedSecrets === 'kept' ? held.securedConfiguration : []),
      ...given.securedConfiguration,
    ].map(({ key }) => ({ key, value: '****' }));
    return { ...held, standardConfiguration: given.standardConfiguration, securedConfiguration: secured };
  }

  commercetools.on(`GET ${path}`, () => ({ json: deployment }));
  commercetools.on(`POST ${path}`, redeploy);
  commercetools.on(`DELETE ${path}`, () => {
    change({ status: 'Undeploying' });
    return { status: 202, json: deployment };
  });
  return {
    id,
    current: () => deployment,
    change,
    vanish,
    redeploy,
    received: () => commercetools.requestsTo(`POST ${path}`).map(({ body }) => JSON.parse(body) as Update),
  };
}
