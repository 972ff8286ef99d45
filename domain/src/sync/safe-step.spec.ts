import { describe, expect, it } from '@jest/globals';
import { buildSyncFacts } from '../test-utils/sync-facts.builder.js';
import { buildOpenFailure, buildSyncError } from '../test-utils/sync-record.builder.js';
import { deriveStatus } from './derive-status.js';
import { safeStep } from './safe-step.js';
import type { DerivedStatus, FeedProblem, SafeStep, SyncStatusKind, UnknownCause } from './sync-status.js';

const PROBLEM: FeedProblem = { kind: 'deploymentMissing', key: 'klaviyo-realtime' };
const ADDRESS = 'https://k.example.com/K-1';

function stepOf(
  status: SyncStatusKind,
  fields: Partial<DerivedStatus> = {},
  isDeploymentKnown = false,
): SafeStep {
  const derived = deriveStatus(buildSyncFacts({ target: null }));
  return safeStep({ ...derived, externalUrl: null, feedProblems: [], ...fields, status }, isDeploymentKnown);
}

describe('the one safe step', () => {
  it.each<[SyncStatusKind, SafeStep]>([
    ['failed', 'handOver'],
    ['failedExpired', 'handOver'],
    ['neverReceived', 'handOver'],
    ['behind', 'handOver'],
    ['retrying', 'wait'],
    ['pending', 'wait'],
    ['unknown', 'none'],
    ['skipped', 'none'],
    ['notDue', 'none'],
    ['syncedBySyncInfo', 'none'],
    ['synced', 'none'],
    ['notExpected', 'none'],
    ['notTracked', 'openTarget'],
  ])('for %s is %s', (status, step) => {
    expect(stepOf(status)).toBe(step);
  });

  it.each<[string, boolean, SafeStep]>([
    ['config', true, 'openDeployment'],
    ['auth', true, 'openDeployment'],
    ['config', false, 'handOver'],
    ['data', true, 'handOver'],
    ['permanent', true, 'handOver'],
  ])('for a failure of the category %s with a Deployment (%s) is %s', (category, isDeploymentKnown, step) => {
    const failure = buildOpenFailure({ error: buildSyncError({ category }) });
    expect(stepOf('failed', { failure }, isDeploymentKnown)).toBe(step);
  });

  it('for a claimed failure is not to be guessed', () => {
    expect(stepOf('failed', { failure: null }, true)).toBe('handOver');
  });

  it.each<SyncStatusKind>(['behind', 'neverReceived'])('for %s is where the cause is', (status) => {
    expect(stepOf(status, { feedProblems: [PROBLEM] }, true)).toBe('openDeployment');
    expect(stepOf(status, { feedProblems: [PROBLEM] }, false)).toBe('openTarget');
    expect(stepOf(status, {}, true)).toBe('handOver');
  });

  it.each<SyncStatusKind>(['synced', 'syncedBySyncInfo'])('for %s is to look at it', (status) => {
    expect(stepOf(status, { externalUrl: ADDRESS })).toBe('openExternal');
  });

  it.each<[UnknownCause, SafeStep, SafeStep]>([
    [{ kind: 'targetUnreadable', problem: 'malformed' }, 'openTarget', 'openTarget'],
    [{ kind: 'messagesUnreadable' }, 'checkAgain', 'checkAgain'],
    [{ kind: 'recordUnreadable', problem: 'malformed' }, 'handOver', 'handOver'],
    [{ kind: 'recordTruncated' }, 'handOver', 'handOver'],
    [{ kind: 'unknownClaim', status: 'x' }, 'handOver', 'handOver'],
    [{ kind: 'messagesOff' }, 'none', 'openExternal'],
    [{ kind: 'recordsHidden' }, 'none', 'openExternal'],
    [{ kind: 'changedAfterSync', from: 1, to: 2 }, 'none', 'openExternal'],
  ])('for %j is %s, with an address %s', (unknown, step, withAddress) => {
    expect(stepOf('unknown', { unknown })).toBe(step);
    expect(stepOf('unknown', { unknown, externalUrl: ADDRESS })).toBe(withAddress);
  });
});
