import { z } from 'zod';
import { timestamp } from '../../platform.js';
import type { StagedConnector } from '../../state.js';
import type { ConnectCall, Locator } from '../connect-call.js';
import { concurrentModification } from '../connect-error.js';
import { startPreview } from './preview-run.js';
import { startPublish } from './publish-run.js';
import { parseBody } from '../request-body.js';
import { stagedConnectorAction } from './staged-connector-actions.js';
import { findStagedConnector } from './staged-connectors.js';

const updateSchema = z.object({ version: z.number().int(), actions: z.array(stagedConnectorAction) });

/** `POST /connectors/drafts/{ID}`: all actions or none, one version further. */
export function updateStagedConnector(call: ConnectCall, locator: Locator, body: unknown): StagedConnector {
  const stored = findStagedConnector(call, locator);
  const { version, actions } = parseBody(updateSchema, body);
  const before = stored.connector;
  if (version !== before.version) throw concurrentModification(before, version);
  const changed = actions.reduce((staged, change) => change(staged, call), before);
  const after = { ...changed, version: before.version + 1 };
  stored.connector = after;
  stored.lastModifiedAt = timestamp(call.clock);
  followUp(call, before, after);
  return after;
}

/** Starts and gives up the runs that an update asked for. */
function followUp(call: ConnectCall, before: StagedConnector, after: StagedConnector): void {
  const previewIsNew = before.isPreviewable !== 'pending' || before.repository !== after.repository;
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
