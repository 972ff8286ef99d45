import type { DerivedStatus, SafeStep } from './sync-status.js';

/** Failures that a change of the configuration mends. */
const MENDED_BY_CONFIGURATION = ['config', 'auth'];

/** The one thing that helps and can do no harm. */
export function safeStep(status: Omit<DerivedStatus, 'step'>, isDeploymentKnown: boolean): SafeStep {
  const { failure, unknown, feedProblems, externalUrl } = status;
  switch (status.status) {
    case 'failed':
      return isDeploymentKnown && MENDED_BY_CONFIGURATION.includes(failure?.error.category ?? '')
        ? 'openDeployment'
        : 'handOver';
    case 'failedExpired':
      return 'handOver';
    case 'retrying':
    case 'pending':
      return 'wait';
    case 'behind':
    case 'neverReceived':
      if (feedProblems.length === 0) return 'handOver';
      return isDeploymentKnown ? 'openDeployment' : 'openTarget';
    case 'synced':
    case 'syncedBySyncInfo':
      return externalUrl === null ? 'none' : 'openExternal';
    case 'unknown':
      return unknown === null ? 'none' : stepWhenUnknown(unknown.kind, externalUrl !== null);
    case 'notTracked':
      return 'openTarget';
    case 'skipped':
    case 'notDue':
    case 'notExpected':
      return 'none';
  }
}

function stepWhenUnknown(kind: NonNullable<DerivedStatus['unknown']>['kind'], hasAddress: boolean): SafeStep {
  switch (kind) {
    case 'targetUnreadable':
      return 'openTarget';
    case 'messagesUnreadable':
      return 'checkAgain';
    case 'recordUnreadable':
    case 'recordTruncated':
    case 'unknownClaim':
      return 'handOver';
    default:
      // Where nothing here can tell, the external system itself can.
      return hasAddress ? 'openExternal' : 'none';
  }
}
