import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { StagedConnector, StoredConnectorStaged } from '../../state.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import { concurrentModification, nameOf, refusal } from '../connect-error.js';
import { startPreview } from './preview-run.js';
import { startPublish } from './publish-run.js';
import { parseBody } from '../request-body.js';
import { stagedConnectorAction } from './staged-connector-actions.js';
import { findStagedConnector } from './staged-connectors.js';

const updateSchema = z.object({ version: z.number().int(), actions: z.array(stagedConnectorAction) });
const publicationSchema = z.object({
  actions: z.array(z.object({ action: z.string(), certification: z.boolean().optional() })),
});

/** `POST /connectors/drafts/{ID}`: all actions or none, one version further. */
export function updateStagedConnector(
  call: ConnectCall,
  locator: Locator,
  body: unknown,
): StoredConnectorStaged {
  const stored = findStagedConnector(call, locator);
  const { version, actions } = parseBody(updateSchema, body);
  const before = stored.connector;
  if (version !== before.version) throw concurrentModification(before, version);
  if (before.status === 'Processing') refuseLocked(before);
  const changed = actions.reduce((staged, change) => change(staged, call), before);
  const after = { ...changed, version: before.version + 1 };
  stored.connector = after;
  stored.lastModifiedAt = timestamp(call.clock);
  stored.certification = asksForCertification(body) ?? stored.certification;
  followUp(call, before, after);
  return stored;
}

/** Publishing locks updates until it is done; the code is a guess. */
function refuseLocked(staged: StagedConnector): never {
  const message = `ConnectorStaged with ${nameOf(staged)} cannot be updated while it is processed`;
  throw refusal('ConnectorStagedUpdatesLocked', message);
}

/** Whether the last `publish` in a valid body asks for certification; undefined without one. */
function asksForCertification(body: unknown): boolean | undefined {
  const { actions } = parseBody(publicationSchema, body);
  return actions.findLast(({ action }) => action === 'publish')?.certification;
}

/** Starts and gives up the runs that an update asked for. */
function followUp(call: ConnectCall, before: StagedConnector, after: StagedConnector): void {
  const isReset = call.connectBehavior['set-repository'] === 'resets-preview';
  const previewIsNew =
    before.isPreviewable !== 'pending' || (isReset && before.repository !== after.repository);
  if (after.isPreviewable !== 'pending') call.runs.cancel(`preview ${after.id}`);
  else if (previewIsNew) startPreview(call, after);
  if (after.status === 'Processing' && before.status !== 'Processing') startPublish(call, after);
  if (before.alreadyListed && !after.alreadyListed) unlist(call, after.id);
}

function unlist({ state }: ConnectCall, connectorId: string): void {
  for (const stored of state.connectors) {
    if (stored.connector.id === connectorId) stored.listed = false;
  }
}
