import type { UnreadableReason } from '@connect-console/domain';

import { UpstreamError } from '../connect/upstream-error.js';

/** As commercetools says it. */
export function duplicateTarget(key: string): UpstreamError {
  return new UpstreamError({
    code: 'DuplicateField',
    status: 400,
    message: `There is a sync target with the key '${key}' already. Choose another key, or change that one.`,
    details: { field: 'key' },
  });
}

export function targetNotFound(key: string): UpstreamError {
  const message = `The sync target with key '${key}' was not found.`;
  return new UpstreamError({ code: 'ResourceNotFound', status: 404, message });
}

/** Whoever wrote it knows more than this version does. */
export function targetUnreadable(key: string, problem: UnreadableReason): UpstreamError {
  return new UpstreamError({
    code: 'TARGET_UNREADABLE',
    status: 409,
    message: `The sync target with key '${key}' is not understood here, so it is not used and not replaced.`,
    details: { problem },
  });
}
