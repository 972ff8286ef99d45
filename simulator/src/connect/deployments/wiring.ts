import {
  changeCall,
  createResource,
  deleteResource,
  updateResource,
} from '../../ctp/change/change-resource.js';
import type { ChangeCall, ResourceKind } from '../../ctp/change/resource-kind.js';
import { EXTENSION_KIND } from '../../ctp/resources/extension.js';
import { SUBSCRIPTION_KIND } from '../../ctp/resources/subscription.js';
import { collectionOf } from '../../ctp/store/collection-of.js';
import type { Platform } from '../../platform.js';
import type { DeployedApplication, Report, SourceOfApplication, StoredDeployment } from '../../state.js';
import { findRepository } from '../repositories.js';

type Wiring = 'subscription' | 'extension';
type Wired = { key: string; destination: object } & Record<string, unknown>;
type Script = 'postDeploy' | 'preUndeploy';

const NEW_SUBSCRIPTION = { changes: [], events: [], format: { type: 'Platform' }, status: 'Healthy' };

/** What postDeploy scripts do that did not fail: their Subscriptions and Extensions point to the applications. */
export function wire(platform: Platform, stored: StoredDeployment, report: Report): void {
  const call = changeCall(platform, stored.projectKey, {});
  for (const [application, source] of runScripts(platform, stored, { report, script: 'postDeploy' })) {
    const topic = topicOf(application);
    if (source.subscription && topic) {
      point(call, SUBSCRIPTION_KIND, { ...NEW_SUBSCRIPTION, ...source.subscription, destination: topic });
    }
    if (source.extension && application.url !== undefined) {
      const destination = { type: 'HTTP', url: application.url };
      point(call, EXTENSION_KIND, { ...source.extension, destination });
    }
  }
}

/** What preUndeploy scripts do that did not fail: their Subscriptions and Extensions are gone. */
export function unwire(platform: Platform, stored: StoredDeployment, report: Report): void {
  const call = changeCall(platform, stored.projectKey, {});
  for (const [, source] of runScripts(platform, stored, { report, script: 'preUndeploy' })) {
    if (source.subscription) remove(call, SUBSCRIPTION_KIND, source.subscription.key);
    if (source.extension) remove(call, EXTENSION_KIND, source.extension.key);
  }
}

/** The applications whose script has done its work, with what their source says of it. */
function runScripts(
  { state }: Platform,
  { deployment }: StoredDeployment,
  { report, script }: { report: Report; script: Script },
): [DeployedApplication, SourceOfApplication][] {
  const source = findRepository(state, deployment.connector.repository);
  const failed = report.entries.filter(({ title }) => title.includes(`'${script}'`));
  return deployment.applications
    .filter(({ applicationName }) => !failed.some(({ application }) => application === applicationName))
    .map((application) => [application, source?.applications?.[application.applicationName] ?? {}]);
}

function topicOf({ topic = '' }: DeployedApplication): object | undefined {
  const [, projectId, name] = /^projects\/([^/]+)\/topics\/([^/]+)$/.exec(topic) ?? [];
  if (projectId === undefined || name === undefined) return undefined;
  return { type: 'GoogleCloudPubSub', projectId, topic: name };
}

/** Points what has this key to a destination, or makes it. */
function point<Id extends Wiring>(call: ChangeCall, kind: ResourceKind<Id>, wired: Wired): void {
  const { key, destination } = wired;
  const [known] = collectionOf(call.platform.state, call.projectKey, kind.typeId).withValue('key', [key]);
  if (known === undefined) {
    createResource(call, kind, wired);
    return;
  }
  const actions = [{ action: 'changeDestination', destination }];
  updateResource(call, kind, known, { version: known.version, actions });
}

function remove<Id extends Wiring>(call: ChangeCall, kind: ResourceKind<Id>, key: string): void {
  const known = collectionOf(call.platform.state, call.projectKey, kind.typeId).withValue('key', [key]);
  for (const resource of known) {
    deleteResource(call, kind, resource, { version: resource.version, dataErasure: false });
  }
}
