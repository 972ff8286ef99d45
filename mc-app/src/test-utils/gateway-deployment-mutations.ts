import {
  buildDeployedConnector,
  buildDeployment,
  type ConfigurationValuesContent,
  type DeploymentContent,
} from './deployment.builder';
import type { GatewayContent } from './gateway-content';

type Refuse = (code: 'ConcurrentModification' | 'ResourceNotFound') => never;
type Target = { id: string; version: number };
type Value = { key: string; value: string };
type Edit = { application?: string | null; set: Value[]; remove: string[]; secrets: Value[] };
type Draft = {
  key?: string | null;
  type: string;
  connector: { id?: string | null; key?: string | null };
  region: string;
  edits: Edit[];
};
type Redeploy = { updateConnector: boolean; edits: Edit[] };

const NOW = '2026-11-20T12:00:00.000Z';

/** Resolvers of the mutations that change Deployments: they change the content of the test, and begin a run. */
export function answerDeploymentMutations(
  { deployments }: Pick<GatewayContent, 'deployments'>,
  refuse: Refuse,
): Record<string, (args: never) => unknown> {
  function current({ id, version }: Target): DeploymentContent {
    const deployment = deployments.find((one) => one.id === id);
    if (!deployment) return refuse('ResourceNotFound');
    return deployment.version === version ? deployment : refuse('ConcurrentModification');
  }

  return {
    createDeployment({ draft }: { draft: Draft }) {
      const { key = null, type, connector, region } = draft;
      const created = buildDeployment({
        id: `deployment-${deployments.length + 1}`,
        version: 1,
        key,
        type,
        preview: type === 'preview',
        deployedRegion: region,
        connector: buildDeployedConnector(
          connector.id ? { id: connector.id } : { key: connector.key ?? null },
        ),
        ...atWork('deploy', 'Queued'),
      });
      deployments.push(created);
      return created;
    },
    redeployDeployment({ redeploy, ...target }: Target & { redeploy: Redeploy }) {
      const deployment = current(target);
      const { connector, latest } = deployment;
      const isUpdated = redeploy.updateConnector && latest !== null;
      return Object.assign(
        deployment,
        afterEdits(deployment, redeploy.edits),
        { version: target.version + 1, buildReport: null, ...atWork('redeploy', 'Queued') },
        isUpdated && {
          connector: { ...connector, version: latest.version, repository: latest.repository },
          drift: 'upToDate',
        },
      );
    },
    undeployDeployment: (target: Target) =>
      Object.assign(current(target), {
        version: target.version + 1,
        ...atWork('undeploy', 'Undeploying'),
      }),
  };
}

function atWork(kind: string, status: string): Pick<DeploymentContent, 'status' | 'run' | 'since'> {
  const since = { at: NOW, source: 'journal', asOf: NOW };
  return {
    status,
    since,
    run: { kind, startedAt: NOW, startedAtSource: 'journal', phaseSince: NOW, asOf: NOW },
  };
}

function afterEdits(
  { applications, globalConfiguration }: DeploymentContent,
  edits: readonly Edit[],
): Pick<DeploymentContent, 'applications' | 'globalConfiguration'> {
  function edited<TScope extends ConfigurationValuesContent>(scope: TScope, name: string | null): TScope {
    const edit = edits.find(({ application = null }) => application === name);
    return edit ? { ...scope, ...afterEdit(scope, edit) } : scope;
  }

  return {
    applications: applications.map((one) => edited(one, one.applicationName)),
    globalConfiguration: globalConfiguration && edited(globalConfiguration, null),
  };
}

function afterEdit(
  { standardConfiguration, securedConfiguration }: ConfigurationValuesContent,
  { set, remove, secrets }: Edit,
): ConfigurationValuesContent {
  const leftOut = [...set.map(({ key }) => key), ...remove];
  const replaced = secrets.map(({ key }) => key);
  return {
    standardConfiguration: [...standardConfiguration.filter(({ key }) => !leftOut.includes(key)), ...set],
    securedConfiguration: [
      ...securedConfiguration.filter(({ key }) => !replaced.includes(key)),
      ...replaced.map((key) => ({ key, isSet: true })),
    ],
  };
}
