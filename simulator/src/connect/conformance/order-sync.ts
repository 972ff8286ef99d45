import type {
  ConnectorStaged,
  ConnectorDraft,
  ConnectorUpdateAction,
  Deployment,
  DeploymentDraft,
  DeploymentRedeployAction,
} from '@commercetools-connect/sdk';
import { type Exchange, type OfficialClient, officialClient } from '../../test-utils/official-client.js';
import { type RunningSimulator, runningSimulator } from '../../test-utils/running-simulator.js';
import {
  ORDER_SYNC_CONFIGURATIONS,
  ORDER_SYNC_GLOBAL,
  ORDER_SYNC_URL,
  orderSyncScenario,
} from './order-sync-source.builder.js';
import type { By } from './row.js';

/** A running simulator with the order-sync repository, and the steps that rows are made of. */
export type OrderSync = Awaited<ReturnType<typeof startOrderSync>>;

type Redeploy = Omit<DeploymentRedeployAction, 'action'> & Record<string, unknown>;

const started = new Map<string, Promise<RunningSimulator>>();

/** One with these switches and faults, started anew; every request of every client is kept in `exchanges`. */
// The type is what the object below has.
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types
export async function startOrderSync(settings: { behavior?: string[]; faults?: string[] } = {}) {
  const simulator = await startedAnew(settings);
  const exchanges: Exchange[] = [];
  const client = (credentials: Parameters<typeof officialClient>[1]): OfficialClient =>
    officialClient(simulator.url, credentials, (exchange) => exchanges.push(exchange));
  const operator = client({ clientId: 'operator-demo-store' });
  return {
    exchanges,
    client,
    ...operator,
    wait: (seconds: number) => simulator.clock.advance(seconds * 1000),
    now: () => simulator.clock.now(),
    ...draftSteps(operator, simulator),
    ...deploymentSteps(operator),
  };
}

/** Rows with the same settings share a simulator, because starting one takes longer than a reset. */
async function startedAnew(settings: { behavior?: string[]; faults?: string[] }): Promise<RunningSimulator> {
  const name = JSON.stringify(settings);
  const known = started.get(name);
  if (known === undefined) {
    const simulator = runningSimulator({ scenario: orderSyncScenario(), lifetime: 'file', ...settings });
    started.set(name, simulator);
    return simulator;
  }
  const simulator = await known;
  const { status } = await simulator.request('/__simulator/reset', { method: 'POST', body: '{}' });
  if (status !== 200) throw new Error(`The reset was answered with ${status}`);
  return simulator;
}

// The steps' types are those of the SDK.
function draftSteps({ api, send }: OfficialClient, { clock }: RunningSimulator) {
  const drafts = api.connectors().drafts();
  const draftBy = ({ id, key = '' }: Pick<ConnectorStaged, 'id' | 'key'>, by: By = 'id') =>
    by === 'id' ? drafts.withId({ ID: id }) : drafts.withKey({ key });

  async function createDraft(facts: Partial<ConnectorDraft> & { tag?: string } = {}) {
    const { tag = 'v1.0.0', ...fields } = facts;
    const draft: ConnectorDraft = {
      key: 'order-sync',
      name: 'Order sync',
      description: 'Sends orders to the ERP system',
      creator: { email: 'it@example.com', company: 'Example Ltd' },
      repository: { url: ORDER_SYNC_URL, tag },
      integrationTypes: ['oms', 'erp'],
      supportedRegions: [],
      privateProjects: ['us-central1.gcp:demo-store'],
      ...fields,
    };
    return (await drafts.post({ body: draft }).execute()).body;
  }

  async function updateDraft(staged: ConnectorStaged, actions: ConnectorUpdateAction[], by: By = 'id') {
    const body = { version: staged.version, actions };
    return (await draftBy(staged, by).post({ body }).execute()).body;
  }

  async function rereadDraft(staged: ConnectorStaged) {
    return (await draftBy(staged).get().execute()).body;
  }

  /** The SDK has no builder for this endpoint. */
  async function deleteDraft({ id, key = '' }: Pick<ConnectorStaged, 'id' | 'key'>, by: By) {
    const uriTemplate = `/connectors/drafts/${by === 'id' ? '{ID}' : 'key={key}'}`;
    return send({ method: 'DELETE', uriTemplate, pathVariables: { ID: id, key } });
  }

  /** Sends one action and reads the draft again after each of the waits. */
  async function watchDraft(staged: ConnectorStaged, action: ConnectorUpdateAction, ...seconds: number[]) {
    let seen = await updateDraft(staged, [action]);
    for (const wait of seconds) {
      clock.advance(wait * 1000);
      seen = await rereadDraft(seen);
    }
    return seen;
  }

  const previewed = async (facts?: Parameters<typeof createDraft>[0]) =>
    watchDraft(await createDraft(facts), { action: 'updatePreviewable' }, 120);
  const published = async (facts?: Parameters<typeof createDraft>[0]) =>
    watchDraft(await createDraft(facts), { action: 'publish', certification: false }, 240);
  const certified = async (facts?: Parameters<typeof createDraft>[0]) =>
    watchDraft(await createDraft(facts), { action: 'publish', certification: true }, 240, 72 * 3600);

  return {
    drafts,
    draftBy,
    createDraft,
    updateDraft,
    rereadDraft,
    deleteDraft,
    watchDraft,
    previewed,
    published,
    certified,
  };
}

function deploymentSteps({ api }: OfficialClient) {
  const deployments = api.withProjectKey({ projectKey: 'demo-store' }).deployments();
  const deploymentBy = ({ id, key = '' }: Pick<Deployment, 'id' | 'key'>, by: By = 'id') =>
    by === 'id' ? deployments.withId({ ID: id }) : deployments.withKey({ key });

  /** Deploys a connector with every application configured. */
  async function deploy(connector: DeploymentDraft['connector'], facts: Partial<DeploymentDraft> = {}) {
    const draft: DeploymentDraft = {
      key: 'order-sync-demo',
      connector,
      region: 'us-central1.gcp',
      configurations: ORDER_SYNC_CONFIGURATIONS,
      globalConfiguration: ORDER_SYNC_GLOBAL,
      ...facts,
    };
    return (await deployments.post({ body: draft }).execute()).body;
  }

  async function redeploy(deployment: Deployment, action: Redeploy = {}, by: By = 'id') {
    const body = { version: deployment.version, actions: [{ action: 'redeploy' as const, ...action }] };
    return (await deploymentBy(deployment, by).post({ body }).execute()).body;
  }

  async function rereadDeployment(deployment: Deployment) {
    return (await deploymentBy(deployment).get().execute()).body;
  }

  return { deployments, deploymentBy, deploy, redeploy, rereadDeployment };
}
