import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { StoredDeployment, StoredRevision } from '../../state.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import {
  concurrentModification,
  invalidInput,
  nameOf,
  notThere,
  refusal,
  resourceNotFound,
} from '../connect-error.js';
import { startDeploy } from '../deployments/deploy-run.js';
import { findDeployment } from '../deployments/deployments.js';
import { isUnfinished } from '../deployments/redeploy.js';
import { cutPage, type Page, parsePageQuery, type Query } from '../page.js';
import { parseBody } from '../request-body.js';
import { restored, revisionsOf } from './revision.js';

/** `GET …/revisions`: newest first. That it is paged like other lists is a guess. */
export function listRevisions(call: ConnectCall, locator: Locator, query: Query): Page<StoredRevision> {
  const stored = deploymentWithRevisions(call, locator);
  return cutPage(revisionsOf(stored).toReversed(), parsePageQuery(query));
}

/** `GET …/revisions/{revision}`; throws ResourceNotFound, or InvalidPathParam for what is no number. */
export function findRevision(call: ConnectCall, locator: Locator, revision: string): StoredRevision {
  const stored = deploymentWithRevisions(call, locator);
  if (!/^\d+$/.test(revision)) {
    throw invalidInput('InvalidPathParam', [`revision: '${revision}' is not a whole number`]);
  }
  return lookUpRevision(stored, Number(revision));
}

const rollbackSchema = z.object({ version: z.number().int(), revision: z.number().int() });

/** `POST …/rollback` with `{ version, revision }`: address, method and body are guesses, kept in this one place. */
export function rollBack(call: ConnectCall, locator: Locator, body: unknown): StoredDeployment {
  const stored = deploymentWithRevisions(call, locator);
  const { version, revision } = parseBody(rollbackSchema, body);
  const { deployment } = stored;
  if (version !== deployment.version) throw concurrentModification(deployment, version);
  if (isUnfinished(deployment)) {
    const message = `Deployment with ${nameOf(deployment)} cannot be rolled back while it is ${deployment.status}`;
    throw refusal('DeploymentRollbackNotAllowed', message);
  }
  const target = lookUpRevision(stored, revision);
  stored.revisions = revisionsOf(stored);
  stored.deployment = {
    ...restored(deployment, target, call.connectBehavior),
    version: version + 1,
    details: {},
    status: 'Queued',
  };
  stored.lastModifiedAt = timestamp(call.clock);
  startDeploy(call, stored.deployment);
  return stored;
}

function deploymentWithRevisions(call: ConnectCall, locator: Locator): StoredDeployment {
  if (call.connectBehavior.revisions === 'off') throw notThere(404);
  return findDeployment(call, locator);
}

function lookUpRevision(stored: StoredDeployment, revision: number): StoredRevision {
  const found = revisionsOf(stored).find((candidate) => candidate.revision === revision);
  if (found === undefined) throw resourceNotFound('DeploymentRevision', { id: String(revision) });
  return found;
}
