import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareReports } from './report-comparison.js';
import { buildReportEntry } from '../test-utils/report-entry.builder.js';
import { reportEntryKind, type ReportEntry } from './report.js';

function error(title: string, part: Partial<ReportEntry> = {}): ReportEntry {
  return buildReportEntry({ type: 'Error', title, ...part });
}

const NOTHING = { added: [], fixed: [], notCheckedAgain: [], stillThere: [] };

describe('two reports', () => {
  it('differ in what is new, fixed and still there', () => {
    const gone = error('Gone');
    const earlier = error('Stays', { createdAt: '2026-01-01T00:00:00Z', message: '3 findings' });
    const later = error('Stays', { createdAt: '2026-01-02T00:00:00Z', message: '12 findings' });
    const added = error('New', { type: 'Warning' });
    expect(compareReports([gone, earlier], [added, later])).toEqual({
      ...NOTHING,
      added: [added],
      fixed: [gone],
      stillThere: [later],
    });
  });

  it('are compared by application', () => {
    const job = error('Build', { application: 'job' });
    const app = error('Build', { application: 'app' });
    expect(compareReports([job], [app])).toEqual({ ...NOTHING, added: [app], fixed: [job] });
  });

  it('agree when only the message, or how bad it is, differs', () => {
    const warning = error('Build', { type: 'Warning', message: 'other words' });
    expect(compareReports([error('Build')], [warning])).toEqual({ ...NOTHING, stillThere: [warning] });
  });

  it('tell entries with the same title apart by their messages, whatever numbers these hold', () => {
    const [a1, b1] = [error('CVE', { message: 'a, line 10' }), error('CVE', { message: 'b, line 2' })];
    const b2 = error('CVE', { message: 'b, line 345' });
    expect(compareReports([a1, b1], [b2])).toEqual({ ...NOTHING, fixed: [a1], stillThere: [b2] });
    expect(compareReports([b2], [a1, b1])).toEqual({ ...NOTHING, added: [a1], stillThere: [b1] });
  });

  it('count entries that are alike', () => {
    const [first, second, third] = [error('Same'), error('Same'), error('Same')];
    const { added, fixed, stillThere } = compareReports([first], [second, third]);
    expect([added, fixed, stillThere]).toEqual([[third], [], [second]]);
  });

  it('say nothing of what is no concern', () => {
    const skipped = error('Scan check skipped');
    expect(compareReports([skipped, buildReportEntry()], [buildReportEntry({ type: 'Else' })])).toEqual(
      NOTHING,
    );
  });

  it('do not call fixed what was skipped later', () => {
    const failed = error('Scan check failed', { application: 'job' });
    const skipped = buildReportEntry({ title: 'Scan check skipped', application: 'job' });
    const expected = { ...NOTHING, notCheckedAgain: [failed] };
    expect(compareReports([failed], [skipped])).toEqual(expected);
    expect(compareReports([failed], [buildReportEntry(), skipped])).toEqual(expected);
  });

  it.each([
    ['passed', { title: 'Scan check succeeded', application: 'job' }],
    ['was skipped for another application', { title: 'Scan check skipped', application: 'app' }],
    ['was skipped, but is another check', { title: 'Build check skipped', application: 'job' }],
  ])('call fixed what %s later', (_name, part) => {
    const failed = error('Scan check failed', { application: 'job' });
    expect(compareReports([failed], [buildReportEntry(part)])).toEqual({ ...NOTHING, fixed: [failed] });
  });

  it('leave no error or warning out, and keep their order', () => {
    const entry = fc.record({
      type: fc.constantFrom('Error', 'Warning', 'Information'),
      title: fc.constantFrom('a', 'b', 'c check skipped', 'c check failed'),
      message: fc.constantFrom(null, 'x 1', 'x 2', 'y'),
      application: fc.constantFrom(null, 'app'),
      createdAt: fc.constant(null),
    });
    const isConcern = (one: ReportEntry): boolean => ['error', 'warning'].includes(reportEntryKind(one));
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (before, after) => {
        const { added, fixed, notCheckedAgain, stillThere } = compareReports(before, after);
        const later = after.filter(isConcern);
        expect(later.filter((one) => added.includes(one) || stillThere.includes(one))).toEqual(later);
        expect(added.length + stillThere.length).toBe(later.length);
        expect(fixed.length + notCheckedAgain.length + stillThere.length).toBe(
          before.filter(isConcern).length,
        );
        expect(stillThere).toEqual(later.filter((one) => stillThere.includes(one)));
        expect(compareReports(after, after)).toEqual({ ...NOTHING, stillThere: later });
      }),
    );
  });
});
