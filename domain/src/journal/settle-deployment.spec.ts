import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { at, buildJournalEntry, buildReport } from '../test-utils/journal-entry.builder.js';
import { toDeploymentResource, type JournalledDeployment } from './deployment-lane.js';
import type { JournalEntry } from './journal-entry.js';
import { settleJournal, type JournalChange } from './settle-journal.js';

const SUBJECT = 'deployment/1';

function deployment(given: Partial<JournalledDeployment> = {}): JournalledDeployment {
  return { version: 5, tag: 'v1', status: 'Deployed', report: null, ...given };
}

function entry(given: Partial<JournalEntry> = {}): JournalEntry {
  return buildJournalEntry({ id: 'deployment.1.a', subject: SUBJECT, kind: 'redeploy', ...given });
}

const BEGUN = [{ status: 'Queued', seenAt: at(1) }];

/** A deployment that was done here a while before. */
const DEPLOYED = entry({
  id: 'deployment.1.0',
  kind: 'deploy',
  state: 'ended',
  startedAt: at(-900),
  resourceVersion: null,
  ending: { verdict: 'passed', endedAt: at(-600), endedAtSource: 'report', report: buildReport(at(-600)) },
});

function settle(
  entries: JournalEntry[],
  current: JournalledDeployment | null,
  seconds: number,
  complete = true,
): JournalChange[] {
  const resource = toDeploymentResource(current);
  return settleJournal({ subject: SUBJECT, entries, complete, resource, now: at(seconds) });
}

function only(changes: JournalChange[]): JournalChange {
  expect(changes).toHaveLength(1);
  return changes[0] as JournalChange; // the line above
}

describe('a run of a Deployment that we started', () => {
  it.each([
    ['deploy', 'Draft'],
    ['redeploy', 'Queued'],
    ['redeploy', 'Deploying'],
    ['undeploy', 'Undeploying'],
  ])('%s stays open in %s, which is kept as a phase once', (kind, status) => {
    const open = entry({ kind, phases: [{ status: 'Earlier', seenAt: at(1) }] });
    const seen = only(settle([open], deployment({ status }), 90));
    expect(seen).toEqual({
      type: 'update',
      entry: { ...open, phases: [...open.phases, { status, seenAt: at(90) }] },
    });
    expect(settle([seen.entry as JournalEntry], deployment({ status }), 99)).toEqual([]);
  });

  it('keeps its first phase within the minute in which Connect may not have begun', () => {
    expect(only(settle([entry()], deployment({ status: 'Queued' }), 30)).entry.phases).toEqual([
      { status: 'Queued', seenAt: at(30) },
    ]);
  });

  it.each([
    ['deploy', deployment(), 'passed'],
    ['redeploy', deployment(), 'passed'],
    ['redeploy', deployment({ status: 'Failed' }), 'failed'],
    ['undeploy', deployment({ status: 'UndeployFailed' }), 'failed'],
    ['undeploy', null, 'passed'],
  ])('%s ends by the status alone', (kind, current, verdict) => {
    const change = only(settle([entry({ kind, phases: BEGUN })], current, 5));
    expect(change.entry).toMatchObject({
      state: 'ended',
      ending: { verdict, endedAt: at(5), endedAtSource: 'seen', report: null },
    });
  });

  it('stays open under a status that we do not know', () => {
    for (const kind of ['redeploy', 'undeploy']) {
      expect(settle([entry({ kind, phases: BEGUN })], deployment({ status: 'Hibernating' }), 900)).toEqual(
        [],
      );
    }
  });

  it('ends with the report of its time, and without the one of the run before', () => {
    const own = buildReport(at(50), at(80));
    const open = entry({ phases: BEGUN });
    expect(only(settle([open], deployment({ report: own }), 90)).entry.ending).toEqual({
      verdict: 'passed',
      endedAt: at(80),
      endedAtSource: 'report',
      report: own,
    });
    const before = deployment({ report: buildReport(at(-600)) });
    expect(only(settle([DEPLOYED, open], before, 90)).entry).toMatchObject({
      id: open.id,
      ending: { verdict: 'passed', endedAtSource: 'seen', report: null },
    });
  });

  it('does not take a report that another run has ended with, however new it is', () => {
    const report = buildReport(at(-20));
    const just = entry({
      id: 'deployment.1.0',
      state: 'ended',
      startedAt: at(-300),
      ending: { verdict: 'failed', endedAt: at(-20), endedAtSource: 'report', report },
    });
    const change = only(settle([just, entry({ phases: BEGUN })], deployment({ report }), 90));
    expect(change.entry.ending).toMatchObject({ verdict: 'passed', report: null });
  });

  it('an undeployment that failed ends with the report that says why', () => {
    const report = buildReport(at(40));
    const change = only(
      settle([entry({ kind: 'undeploy' })], deployment({ status: 'UndeployFailed', report }), 50),
    );
    expect(change.entry.ending).toEqual({
      verdict: 'failed',
      endedAt: at(40),
      endedAtSource: 'report',
      report,
    });
  });

  it.each([
    ['redeploy', 'Deployed'],
    ['redeploy', 'Failed'],
    ['redeploy', 'UndeployFailed'],
    ['undeploy', 'Deployed'],
    ['undeploy', 'UndeployFailed'],
    ['undeploy', 'Deploying'],
  ])('%s is given a minute in which Connect may still show %s, the status of before', (kind, status) => {
    const current = deployment({ status, report: buildReport(at(-600)) });
    expect(settle([DEPLOYED, entry({ kind })], current, 59)).toEqual([]);
    expect(settle([DEPLOYED, entry({ kind })], current, 60)[0]?.entry.state).toBe('ended');
  });

  it('is not given that minute when it is over already, before anybody looked', () => {
    const report = buildReport(at(2));
    const change = only(settle([entry()], deployment({ report }), 3));
    expect(change.entry.ending).toMatchObject({ verdict: 'passed', endedAt: at(2), endedAtSource: 'report' });
  });

  it('is given that minute when the answer showed the status of before, too', () => {
    const phases = [{ status: 'Deployed', seenAt: at(0) }];
    expect(settle([entry({ phases })], deployment(), 30)).toEqual([]);
  });

  it('is lost when the Deployment is there as if nothing had been undeployed', () => {
    const phases = [{ status: 'Undeploying', seenAt: at(1) }];
    const change = only(settle([DEPLOYED, entry({ kind: 'undeploy', phases })], deployment(), 90));
    expect(change.entry).toMatchObject({
      kind: 'undeploy',
      state: 'ended',
      ending: { verdict: 'unknown', endedAt: at(90), endedAtSource: 'seen', report: null },
    });
  });

  it('is lost when somebody undeploys since', () => {
    const changes = settle([entry({ phases: BEGUN })], deployment({ status: 'Undeploying' }), 90);
    expect(changes).toMatchObject([
      { type: 'update', entry: { kind: 'redeploy', state: 'ended', ending: { verdict: 'unknown' } } },
      { type: 'add', entry: { kind: 'undeploy', origin: 'seen', state: 'running' } },
    ]);
  });

  it('an undeployment is lost when somebody deploys since', () => {
    const undeployment = entry({ kind: 'undeploy', phases: [{ status: 'Undeploying', seenAt: at(1) }] });
    expect(settle([undeployment], deployment({ status: 'Queued' }), 90)).toMatchObject([
      { type: 'update', entry: { kind: 'undeploy', ending: { verdict: 'unknown' } } },
      { type: 'add', entry: { kind: 'deploy', state: 'running' } },
    ]);
  });

  it('is lost when a later one is known, even within the first minute', () => {
    const later = entry({ id: 'deployment.1.b', startedAt: at(10), phases: BEGUN });
    const change = only(settle([entry(), later], deployment({ status: 'Queued' }), 20));
    expect(change.entry).toMatchObject({ id: 'deployment.1.a', ending: { verdict: 'unknown' } });
  });

  it('as its creation is not overtaken by what somebody saw of it, but overtakes it', () => {
    const ours = entry({ kind: 'deploy', phases: BEGUN });
    const seen = entry({
      id: 'deployment.1.b',
      kind: 'deploy',
      origin: 'seen',
      startedAt: at(1),
      phases: BEGUN,
    });
    const change = only(settle([ours, seen], deployment({ status: 'Queued' }), 20));
    expect(change.entry).toMatchObject({ id: seen.id, state: 'ended', ending: { verdict: 'unknown' } });
    const redeployed = { ...seen, kind: 'redeploy' };
    expect(only(settle([ours, redeployed], deployment({ status: 'Queued' }), 20)).entry).toMatchObject({
      id: ours.id,
    });
  });
});

describe('a request to Connect whose answer was lost', () => {
  const request = entry({ state: 'requested', resourceVersion: 5 });
  const undeployment = entry({ state: 'requested', resourceVersion: 5, kind: 'undeploy' });

  it('is left alone while the answer may be on its way', () => {
    expect(settle([request], deployment({ version: 6, status: 'Queued' }), 59)).toEqual([]);
    expect(settle([undeployment], null, 59)).toEqual([]);
  });

  it('was not sent when the Deployment still has its version', () => {
    expect(only(settle([DEPLOYED, request], deployment(), 60)).entry.state).toBe('notSent');
    expect(only(settle([DEPLOYED, undeployment], deployment(), 60)).entry.state).toBe('notSent');
  });

  it('runs when Connect is at work and has a higher version', () => {
    expect(only(settle([request], deployment({ version: 6, status: 'Queued' }), 60)).entry).toMatchObject({
      state: 'running',
      phases: [{ status: 'Queued', seenAt: at(60) }],
    });
  });

  it('was not sent when Connect is at work on what came before', () => {
    const changes = settle([request], deployment({ version: 5, status: 'Deploying' }), 60);
    expect(changes).toMatchObject([
      { type: 'update', entry: { state: 'notSent' } },
      { type: 'add', entry: { origin: 'seen', state: 'running' } },
    ]);
  });

  it('has ended when there is a report of its time, and is unknown by a higher version alone', () => {
    const report = buildReport(at(40));
    expect(
      only(settle([request], deployment({ version: 9, status: 'Failed', report }), 60)).entry,
    ).toMatchObject({
      state: 'ended',
      ending: { verdict: 'failed', endedAt: at(40) },
    });
    const risen = deployment({ version: 9, report: buildReport(at(-600)) });
    expect(only(settle([DEPLOYED, request], risen, 60)).entry.state).toBe('unknown');
  });

  it.each([
    ['is being undeployed', 'Undeploying'],
    ['could not be undeployed', 'UndeployFailed'],
    ['has a status that we do not know', 'Hibernating'],
  ])('of a redeploy is unknown when the Deployment %s', (_name, status) => {
    const current = deployment({ version: 6, status, report: buildReport(at(40)) });
    expect(settle([DEPLOYED, request], current, 60)[0]?.entry.state).toBe('unknown');
  });

  it('of a redeploy is unknown when the Deployment is gone', () => {
    const changes = settle([DEPLOYED, request], null, 60);
    expect(changes[0]?.entry).toMatchObject({ id: request.id, state: 'unknown' });
    expect(changes[1]?.entry).toMatchObject({ kind: 'undeploy', origin: 'seen', state: 'ended' });
  });

  it.each([
    ['Undeploying', 'running'],
    ['UndeployFailed', 'unknown'],
    ['Hibernating', 'unknown'],
    ['Deployed', 'notSent'],
    ['Deploying', 'notSent'],
  ])('of an undeployment, whose version may stay, is in %s %s', (status, state) => {
    expect(settle([DEPLOYED, undeployment], deployment({ status }), 60)[0]?.entry.state).toBe(state);
  });

  it('of an undeployment is unknown when the Deployment has moved on', () => {
    expect(settle([DEPLOYED, undeployment], deployment({ version: 6 }), 60)[0]?.entry.state).toBe('unknown');
  });

  it('of an undeployment has ended when the Deployment is gone, or a report says why it is not', () => {
    expect(only(settle([undeployment], null, 60)).entry).toMatchObject({
      state: 'ended',
      ending: { verdict: 'passed', endedAt: at(60), endedAtSource: 'seen' },
    });
    const failed = deployment({ status: 'UndeployFailed', report: buildReport(at(30)) });
    expect(only(settle([undeployment], failed, 60)).entry).toMatchObject({
      state: 'ended',
      ending: { verdict: 'failed', endedAt: at(30) },
    });
  });

  it('was not carried out when another redeploy has its version; an undeployment takes none', () => {
    const rival = entry({ id: 'deployment.1.b', resourceVersion: 5, phases: BEGUN, startedAt: at(-1) });
    const busy = deployment({ version: 6, status: 'Queued' });
    expect(only(settle([request, rival], busy, 60)).entry).toMatchObject({
      id: request.id,
      state: 'notSent',
    });
    const undeployed = {
      ...rival,
      kind: 'undeploy',
      state: 'ended' as const,
      startedAt: at(1),
      ending: GONE,
    };
    expect(only(settle([request, undeployed], null, 60)).entry).toMatchObject({ state: 'unknown' });
  });

  it('is unknown when Connect was at work before, because versions rise by themselves', () => {
    const before = entry({ id: 'deployment.1.0', startedAt: at(-30), phases: BEGUN, resourceVersion: 4 });
    const busy = deployment({ version: 7, status: 'Queued' });
    expect(only(settle([before, request], busy, 60)).entry).toMatchObject({
      id: request.id,
      state: 'unknown',
    });
    const undeploying = { ...before, kind: 'undeploy' };
    expect(settle([undeploying, request], busy, 60)[0]?.entry).toMatchObject({
      id: request.id,
      state: 'running',
    });
  });

  it('of a creation is never said not to be sent of a Deployment that is there', () => {
    const creation = entry({ kind: 'deploy', state: 'requested', resourceVersion: null });
    expect(only(settle([creation], deployment({ version: 1, status: 'Queued' }), 60)).entry.state).toBe(
      'running',
    );
    expect(settle([creation], deployment({ version: 1 }), 60)[0]?.entry.state).toBe('unknown');
  });

  it('of one of two admins runs, the other one was refused', () => {
    const failure = { code: 'ConcurrentModification', message: '', correlationId: null };
    const refused = entry({
      id: 'deployment.1.b',
      state: 'refused',
      resourceVersion: 5,
      startedAt: at(1),
      failure,
    });
    const changes = settle([request, refused], deployment({ version: 6, status: 'Deploying' }), 60);
    expect(only(changes).entry).toMatchObject({ id: request.id, state: 'running' });
  });

  it('of both of two admins makes one run', () => {
    const other = { ...request, id: 'deployment.1.b', startedAt: at(1) };
    expect(settle([request, other], deployment({ version: 6, status: 'Queued' }), 70)).toMatchObject([
      { entry: { id: other.id, state: 'running' } },
      { entry: { id: request.id, state: 'notSent' } },
    ]);
    const both = [undeployment, { ...undeployment, id: 'deployment.1.b', startedAt: at(1) }];
    expect(settle(both, null, 70)).toMatchObject([
      { entry: { id: 'deployment.1.b', state: 'ended' } },
      { entry: { id: 'deployment.1.a', state: 'unknown' } },
    ]);
  });
});

const GONE = {
  verdict: 'passed' as const,
  endedAt: at(30),
  endedAtSource: 'seen' as const,
  report: null,
};

describe('a run of a Deployment from elsewhere', () => {
  it.each([
    ['Draft', 'redeploy'],
    ['Queued', 'redeploy'],
    ['Deploying', 'redeploy'],
    ['Undeploying', 'undeploy'],
  ])('in %s is noted as a running %s', (status, kind) => {
    expect(only(settle([DEPLOYED], deployment({ status }), 0))).toEqual({
      type: 'add',
      entry: {
        subject: SUBJECT,
        kind,
        origin: 'seen',
        state: 'running',
        startedBy: null,
        resourceVersion: 5,
        tag: 'v1',
        reason: null,
        change: null,
        phases: [{ status, seenAt: at(0) }],
        wiringBefore: null,
        ending: null,
        failure: null,
      },
      fingerprint: 'deployment running after deployment.1.0',
    });
  });

  it('is called a deployment as long as none is known, and is the same whatever version it has come to', () => {
    for (const version of [1, 2]) {
      expect(only(settle([], deployment({ status: 'Queued', version }), 0))).toMatchObject({
        entry: { kind: 'deploy' },
        fingerprint: 'deployment running after nothing',
      });
    }
    const undeployment = entry({ kind: 'undeploy', state: 'ended', ending: { ...GONE, verdict: 'failed' } });
    expect(only(settle([undeployment], deployment({ status: 'Queued' }), 60)).entry.kind).toBe('deploy');
  });

  it('is not noted while one of ours is open, nor under a status that we do not know', () => {
    const open = entry({ state: 'requested', resourceVersion: 5 });
    expect(settle([open], deployment({ version: 6, status: 'Deploying' }), 9)).toEqual([]);
    expect(settle([], deployment({ status: 'Hibernating', report: buildReport(at(-9)) }), 0)).toEqual([]);
  });

  it.each([
    ['Deployed', 'redeploy', 'passed'],
    ['Failed', 'redeploy', 'failed'],
    ['UndeployFailed', 'undeploy', 'failed'],
  ])('that has ended in %s is noted once, with its report', (status, kind, verdict) => {
    const report = buildReport(at(-200));
    const current = deployment({ status, report });
    const change = only(settle([DEPLOYED], current, 0));
    expect(change).toMatchObject({
      type: 'add',
      entry: { kind, state: 'ended', tag: 'v1', phases: [] },
    });
    expect(change.entry.ending).toEqual({ verdict, endedAt: at(-200), endedAtSource: 'report', report });
    expect(settle([DEPLOYED, written(change, 0)], current, 90)).toEqual([]);
  });

  it('is not made of a report that has only grown, or came after its end was seen', () => {
    const grown = deployment({ report: buildReport(at(-600), at(-590)) });
    expect(settle([DEPLOYED], grown, 0)).toEqual([]);
    const bare = {
      verdict: 'passed' as const,
      endedAt: at(100),
      endedAtSource: 'seen' as const,
      report: null,
    };
    const ended = entry({ state: 'ended', ending: bare });
    for (const last of [-60, 160]) {
      expect(settle([ended], deployment({ report: buildReport(at(last)) }), 900)).toEqual([]);
    }
    expect(only(settle([ended], deployment({ report: buildReport(at(161)) }), 900)).type).toBe('add');
    expect(only(settle([ended], deployment({ report: buildReport(null) }), 900)).type).toBe('add');
  });

  it('is made of a report that came while a run was lost', () => {
    const lost = entry({ kind: 'undeploy', state: 'ended', ending: { ...GONE, verdict: 'unknown' } });
    expect(only(settle([lost], deployment({ report: buildReport(at(20)) }), 90)).type).toBe('add');
  });

  it('is made of a report soon after the end of a run that has another one', () => {
    const ending = { verdict: 'failed' as const, endedAt: at(20), endedAtSource: 'report' as const };
    const known = entry({ state: 'ended', ending: { ...ending, report: buildReport(at(10), at(20)) } });
    const next = deployment({ report: buildReport(at(40)) });
    expect(only(settle([known], next, 90)).type).toBe('add');
    const similar = deployment({ report: buildReport(at(10), at(40)) });
    expect(only(settle([known], similar, 90)).type).toBe('add');
    const timeless = entry({ state: 'ended', ending: { ...ending, report: buildReport(null) } });
    expect(only(settle([timeless], deployment({ report: buildReport(null, null) }), 90)).type).toBe('add');
    expect(settle([timeless], deployment({ report: buildReport(null) }), 90)).toEqual([]);
  });

  it('from before those that are known has an unknown verdict and tag', () => {
    const failed = entry({ kind: 'undeploy', state: 'ended', ending: { ...GONE, verdict: 'failed' } });
    const current = deployment({ status: 'UndeployFailed', report: buildReport(at(-600)) });
    const change = only(settle([failed], current, 60));
    expect(change.entry).toMatchObject({
      kind: 'deploy',
      tag: null,
      ending: { verdict: 'unknown', endedAt: at(-600), endedAtSource: 'report' },
    });
    expect(settle([failed, written(change, 60)], current, 90)).toEqual([]);
  });

  it('from before, and an undeployment that failed since, are noted together', () => {
    const kept = entry({ state: 'ended', startedAt: at(-300), ending: { ...GONE, endedAt: at(-290) } });
    const failed = deployment({ status: 'UndeployFailed', report: buildReport(at(-900)) });
    expect(settle([kept], failed, 0)).toMatchObject([
      { entry: { kind: 'redeploy', ending: { verdict: 'unknown', endedAt: at(-900) } } },
      { entry: { kind: 'undeploy', ending: { verdict: 'failed', endedAt: at(0) } } },
    ]);
  });

  it('that may have been noted, and removed since, is not noted again', () => {
    const kept = entry({ state: 'refused', startedAt: at(-100) });
    for (const [last, noted] of [
      [-101, 0],
      [-100, 1],
    ] as const) {
      expect(settle([kept], deployment({ report: buildReport(at(last)) }), 0, false)).toHaveLength(noted);
    }
  });
});

describe('a Deployment without a report', () => {
  it('is noted when it is first seen, with the status that it has', () => {
    const first = only(settle([], deployment({ status: 'Failed' }), 0));
    expect(first).toMatchObject({
      type: 'add',
      entry: { kind: 'deploy', origin: 'seen', state: 'ended', tag: 'v1', resourceVersion: 5 },
      fingerprint: 'deployment deploy failed after nothing',
    });
    expect(first.entry.ending).toEqual({
      verdict: 'failed',
      endedAt: at(0),
      endedAtSource: 'seen',
      report: null,
    });
    expect(settle([written(first, 0)], deployment({ status: 'Failed' }), 90)).toEqual([]);
    expect(settle([], deployment({ report: [] }), 0, false)).toEqual([]);
  });

  it('whose undeployment failed elsewhere is noted once', () => {
    const failed = deployment({ status: 'UndeployFailed', report: buildReport(at(-600)) });
    const change = only(settle([DEPLOYED], failed, 0));
    expect(change).toMatchObject({
      entry: {
        kind: 'undeploy',
        state: 'ended',
        ending: { verdict: 'failed', endedAt: at(0), report: null },
      },
      fingerprint: 'deployment undeploy failed after deployment.1.0',
    });
    expect(settle([DEPLOYED, written(change, 0)], failed, 90)).toEqual([]);
  });
});

describe('a Deployment that is gone', () => {
  it('was undeployed elsewhere, which is noted exactly once', () => {
    const change = only(settle([DEPLOYED], null, 0, false));
    expect(change).toMatchObject({
      type: 'add',
      entry: { kind: 'undeploy', origin: 'seen', state: 'ended', tag: null, resourceVersion: null },
      fingerprint: 'deployment undeploy passed after deployment.1.0',
    });
    expect(change.entry.ending).toEqual({
      verdict: 'passed',
      endedAt: at(0),
      endedAtSource: 'seen',
      report: null,
    });
    expect(settle([DEPLOYED, written(change, 0)], null, 90)).toEqual([]);
  });

  it('was undeployed elsewhere also when our own undeployment had failed', () => {
    const failed = entry({ kind: 'undeploy', state: 'ended', ending: { ...GONE, verdict: 'failed' } });
    expect(only(settle([failed], null, 60)).entry.ending).toMatchObject({ verdict: 'passed' });
  });

  it('is not noted when we undeployed it, or nothing was ever known of it', () => {
    const undeployed = entry({ kind: 'undeploy', state: 'ended', ending: GONE });
    expect(settle([undeployed], null, 60)).toEqual([]);
    expect(settle([], null, 60)).toEqual([]);
    expect(settle([entry({ state: 'refused' })], null, 60)).toEqual([]);
  });

  it('ends a redeploy at once, however young, without telling how', () => {
    expect(settle([entry()], null, 1)).toMatchObject([
      { type: 'update', entry: { kind: 'redeploy', state: 'ended', ending: { verdict: 'unknown' } } },
      { type: 'add', entry: { kind: 'undeploy', ending: { verdict: 'passed' } } },
    ]);
  });
});

function written(change: JournalChange, seconds: number, index = 0): JournalEntry {
  return { ...change.entry, id: `deployment.1.seen.${index}`, version: 1, startedAt: at(seconds) };
}

const STATUSES = [
  'Draft',
  'Queued',
  'Deploying',
  'Deployed',
  'Failed',
  'Undeploying',
  'UndeployFailed',
  'New',
];
const instant = fc.integer({ min: -300, max: 300 }).map(at);
const anyReport = fc.option(fc.array(fc.option(instant), { maxLength: 3 }).map((all) => buildReport(...all)));
const anyDeployment: fc.Arbitrary<JournalledDeployment | null> = fc.option(
  fc.record({
    version: fc.integer({ min: 1, max: 6 }),
    tag: fc.constantFrom('v1', 'v2'),
    status: fc.constantFrom(...STATUSES),
    report: anyReport,
  }),
);
const anyEntries: fc.Arbitrary<JournalEntry[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('deploy', 'redeploy', 'undeploy', 'edit'),
      origin: fc.constantFrom('console' as const, 'seen' as const),
      state: fc.constantFrom('requested', 'running', 'refused', 'notSent', 'unknown', 'ended'),
      // What is written now is stamped later than everything before; at 61, a minute is over between two looks.
      startedAt: fc
        .integer({ min: -300, max: 119 })
        .filter((seconds) => seconds !== 61)
        .map(at),
      resourceVersion: fc.option(fc.integer({ min: 1, max: 6 })),
      phases: fc.array(fc.record({ status: fc.constantFrom(...STATUSES), seenAt: instant }), {
        maxLength: 2,
      }),
      kept: anyReport,
    }),
    { maxLength: 6 },
  )
  .map((facts) =>
    facts.map(({ kept, state, ...given }, index) =>
      entry({
        ...given,
        id: `deployment.1.${index}`,
        state: state as JournalEntry['state'], // of the list above
        ending:
          state === 'ended'
            ? { verdict: 'passed', endedAt: given.startedAt, endedAtSource: 'seen', report: kept }
            : null,
      }),
    ),
  );

describe('whatever the journal and the Deployment hold', () => {
  const world = fc.record({ entries: anyEntries, current: anyDeployment });

  it('there is nothing left to settle once the changes are written', () => {
    fc.assert(
      fc.property(world, ({ entries, current }) => {
        const after = apply(entries, settle(entries, current, 120));
        expect(settle(after, current, 120)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('only what is open changes, and only in what can be learned', () => {
    fc.assert(
      fc.property(world, ({ entries, current }) => {
        for (const { type, entry: settled } of settle(entries, current, 120)) {
          if (type === 'add') continue;
          const before = entries.find(({ id }) => 'id' in settled && id === settled.id);
          expect(['requested', 'running']).toContain(before?.state);
          const { state, ending, tag, phases } = settled;
          expect(settled).toEqual({ ...before, state, ending, tag, phases });
          expect(phases.slice(0, before?.phases.length)).toEqual(before?.phases);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('at most one run is open afterwards, and none when the Deployment is gone', () => {
    fc.assert(
      fc.property(world, ({ entries, current }) => {
        const after = apply(entries, settle(entries, current, 120));
        const running = after.filter(({ kind, state }) => kind !== 'edit' && state === 'running');
        expect(running.length).toBeLessThanOrEqual(current === null ? 0 : 1);
      }),
      { numRuns: 500 },
    );
  });

  it('two that settle at the same time add the same', () => {
    fc.assert(
      fc.property(world, ({ entries, current }) => {
        const additions = (changes: JournalChange[]): unknown[] =>
          changes.flatMap((change) => (change.type === 'add' ? [change.fingerprint] : []));
        expect(additions(settle(entries, current, 121))).toEqual(additions(settle(entries, current, 120)));
      }),
      { numRuns: 200 },
    );
  });
});

function apply(entries: JournalEntry[], changes: JournalChange[]): JournalEntry[] {
  const updated = new Map(
    changes.flatMap((change) => (change.type === 'update' ? [[change.entry.id, change.entry]] : [])),
  );
  const added = changes.flatMap((change, index) =>
    change.type === 'add' ? [written(change, 120, index)] : [],
  );
  return [...entries.map((one) => updated.get(one.id) ?? one), ...added];
}
