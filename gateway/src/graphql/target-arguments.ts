import { validateTarget, type TargetFields } from '@connect-console/domain';

import { badUserInput } from '../bad-user-input.js';
import type { SyncTargetDraft } from './generated/resolver-types.js';

/** What the registry shall say of a target: trimmed, and as the contract wants it. */
export function readTargetDraft(key: string, draft: SyncTargetDraft): TargetFields {
  const fields: TargetFields = {
    ...draft,
    key,
    label: draft.label.trim(),
    resourceTypes: readTexts(draft.resourceTypes),
    messageTypes: readTexts(draft.messageTypes),
    changes: readTexts(draft.changes),
    applies: readOptional(draft.applies),
    subscriptionKeys: readTexts(draft.subscriptionKeys),
    externalUrlTemplate: readOptional(draft.externalUrlTemplate),
    trackedSince: draft.trackedSince.trim(),
    deploymentKey: readOptional(draft.deploymentKey),
    endpoints: draft.endpoints.map(({ name, kind, url, exposure }) => ({
      name: name.trim(),
      kind,
      url: url.trim(),
      exposure,
    })),
  };
  const problems = validateTarget(fields);
  if (problems.length === 0) return fields;
  const names = problems.map(({ field }) => field).join(', ');
  throw badUserInput(`The entry does not follow the contract. Look at ${names}.`, { problems });
}

function readTexts(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

function readOptional(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
