import type { KeyName, ScopeEdit } from '@connect-console/domain';

import { badUserInput } from '../bad-user-input.js';
import type { ResourceName } from '../connect/connect-api.js';
import { toRetryPolicy } from '../connect/to-scopes.js';
import { repeatsSecret } from '../connect/without-secrets.js';
import { readKey, readName } from './arguments.js';
import type { ConfigurationEdit, DeploymentDraft, Redeploy } from './generated/resolver-types.js';

const MAX_REASON_LENGTH = 1_000;

/** Why somebody decided: trimmed. It is kept and shown, so that it must not repeat a secret of the same decision. */
export function readReason(reason: string, edits: readonly ScopeEdit[]): string {
  const text = reason.trim();
  if (text === '' || text.length > MAX_REASON_LENGTH) {
    throw badUserInput(`Give a reason of 1 to ${MAX_REASON_LENGTH} characters.`);
  }
  const secrets = edits.flatMap((edit) => edit.secrets.map(({ value }) => value));
  const isLong = ({ length }: string): boolean => length >= 8;
  if (repeatsSecret(text, secrets.filter(isLong))) {
    throw badUserInput('The reason repeats a secured value. Everybody who may look can read the reason.');
  }
  return text;
}

/** A redeploy as it was decided. */
export type RedeployDecision = {
  /** Null: the Deployment keeps the version of its connector. */
  targetVersion: number | null;
  skipScripts: boolean;
  edits: ScopeEdit[];
  acceptedLosses: KeyName[];
};

export function readRedeploy(redeploy: Redeploy): RedeployDecision {
  const { updateConnector, skipScripts, targetVersion, edits, acceptedLosses } = redeploy;
  if (updateConnector && typeof targetVersion !== 'number') {
    throw badUserInput('Give targetVersion: the version of the connector that the values were chosen for.');
  }
  return {
    targetVersion: updateConnector ? (targetVersion ?? null) : null,
    skipScripts,
    edits: edits.map(readEdit),
    acceptedLosses: (acceptedLosses ?? []).map(({ application, key }) => ({
      application: application ?? null,
      key,
    })),
  };
}

/** A new Deployment as it was decided. */
export type NewDeployment = {
  key: string | null;
  type: string;
  /** Null when nothing can have that name. */
  connector: ResourceName | null;
  region: string;
  targetVersion: number;
  edits: ScopeEdit[];
};

export function readDeploymentDraft(draft: DeploymentDraft): NewDeployment {
  const { key, type, connector, region, targetVersion, edits } = draft;
  return {
    key: readKey(key),
    type,
    connector: readName(connector),
    region,
    targetVersion,
    edits: edits.map(readEdit),
  };
}

function readEdit({
  application,
  set,
  remove,
  secrets,
  schedule,
  retryPolicy,
}: ConfigurationEdit): ScopeEdit {
  return {
    application: application ?? null,
    set,
    remove,
    secrets,
    schedule: schedule?.trim() ?? null,
    retryPolicy: retryPolicy ? toRetryPolicy(retryPolicy) : null,
  };
}
