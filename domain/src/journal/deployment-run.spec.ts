import { describe, expect, it } from '@jest/globals';

import { at, buildJournalEntry, buildReport } from '../test-utils/journal-entry.builder.js';
import { toDeploymentRun } from './deployment-run.js';
import { deploymentSince } from './deployment-since.js';
import type { JournalEntry } from './journal-entry.js';

const OPEN = buildJournalEntry({ kind: 'redeploy', phases: [{ status: 'Queued', seenAt: at(5) }] });

function ended(given: Partial<JournalEntry['ending']> = {}, part: Partial<JournalEntry> = {}): JournalEntry {
  const ending = {
    verdict: 'passed' as const,
    endedAt: at(90),
    endedAtSource: 'seen' as const,
    report: null,
  };
  return { ...OPEN, state: 'ended', ending: { ...ending, ...given }, ...part };
}

describe('the run of a Deployment', () => {
  it('is the open one of the journal, in its phase since that was seen', () => {
    const run = { kind: 'redeploy', startedAt: at(0), startedAtSource: 'journal' };
    expect(toDeploymentRun({ status: 'Queued', entries: [OPEN] })).toEqual({ ...run, phaseSince: at(5) });
    const phases = [...OPEN.phases, { status: 'Deploying', seenAt: at(20) }];
    const entries = [{ ...OPEN, phases }];
    expect(toDeploymentRun({ status: 'Deploying', entries })).toEqual({ ...run, phaseSince: at(20) });
    expect(toDeploymentRun({ status: 'Queued', entries })).toEqual({ ...run, phaseSince: at(5) });
  });

  it('is in a phase that nobody has seen yet since the one before, or since it began', () => {
    expect(toDeploymentRun({ status: 'Deploying', entries: [OPEN] })?.phaseSince).toBe(at(5));
    expect(toDeploymentRun({ status: 'Deploying', entries: [{ ...OPEN, phases: [] }] })?.phaseSince).toBe(
      at(0),
    );
  });

  it.each([
    ['Draft', 'deploy'],
    ['Queued', 'redeploy'],
    ['Undeploying', 'undeploy'],
  ])('in %s may be a %s, also one whose answer is not written, or from elsewhere', (status, kind) => {
    for (const state of ['requested', 'running'] as const) {
      const entries = [{ ...OPEN, kind, state, origin: 'seen' as const }];
      expect(toDeploymentRun({ status, entries })).toMatchObject({ kind, startedAtSource: 'seen' });
    }
  });

  it('is the newest of several, in any order', () => {
    const newer = { ...OPEN, id: 'deployment.1.b', kind: 'deploy', startedAt: at(1) };
    for (const entries of [
      [OPEN, newer],
      [newer, OPEN],
    ]) {
      expect(toDeploymentRun({ status: 'Queued', entries })?.kind).toBe('deploy');
    }
  });

  it('is not there when Connect is not at work, or the journal knows of none', () => {
    expect(toDeploymentRun({ status: 'Deployed', entries: [OPEN] })).toBeNull();
    expect(toDeploymentRun({ status: 'Undeploying', entries: [OPEN] })).toBeNull();
    expect(toDeploymentRun({ status: 'Queued', entries: [{ ...OPEN, kind: 'undeploy' }] })).toBeNull();
    expect(toDeploymentRun({ status: 'Queued', entries: [ended()] })).toBeNull();
  });
});

describe('a Deployment has its status', () => {
  const report = buildReport(at(50), at(40));

  it('while Connect is at work since the phase was seen', () => {
    expect(deploymentSince({ status: 'Queued', report, entries: [OPEN] })).toEqual({
      at: at(5),
      source: 'journal',
    });
    const seen = { ...OPEN, origin: 'seen' as const };
    expect(deploymentSince({ status: 'Queued', report, entries: [seen] })).toEqual({
      at: at(5),
      source: 'seen',
    });
    expect(deploymentSince({ status: 'Queued', report, entries: [] })).toBeNull();
  });

  it('since the end of its report', () => {
    const known = ended({ report, endedAt: at(60) });
    for (const entries of [[], [known], [ended({ verdict: 'unknown' })], [ended({}, { kind: 'preview' })]]) {
      expect(deploymentSince({ status: 'Deployed', report, entries })).toEqual({
        at: at(50),
        source: 'report',
      });
    }
  });

  it('since a run that left no report, when that is later', () => {
    const facts = { status: 'UndeployFailed', report, entries: [ended({ verdict: 'failed' })] };
    expect(deploymentSince(facts)).toEqual({ at: at(90), source: 'journal' });
    const seen = ended({}, { origin: 'seen' });
    expect(deploymentSince({ ...facts, entries: [seen] })).toEqual({ at: at(90), source: 'seen' });
    const late = buildReport(at(91));
    expect(deploymentSince({ ...facts, report: late })).toEqual({ at: at(91), source: 'report' });
    expect(deploymentSince({ ...facts, report: buildReport(at(90)) })?.source).toBe('journal');
  });

  it('since a run without any report, and else nobody knows since when', () => {
    for (const none of [null, [], buildReport(null)]) {
      const facts = { status: 'Deployed', report: none };
      expect(deploymentSince({ ...facts, entries: [ended()] })).toEqual({ at: at(90), source: 'journal' });
      expect(deploymentSince({ ...facts, entries: [] })).toBeNull();
      expect(deploymentSince({ ...facts, entries: [OPEN] })).toBeNull();
    }
  });

  it('since the newest of its runs', () => {
    const older = ended({ endedAt: at(70) }, { id: 'deployment.1.0', startedAt: at(-10) });
    const facts = { status: 'Deployed', report: null };
    expect(deploymentSince({ ...facts, entries: [older, ended()] })?.at).toBe(at(90));
    expect(deploymentSince({ ...facts, entries: [ended(), older] })?.at).toBe(at(90));
  });
});
