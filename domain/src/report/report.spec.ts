import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countReport,
  groupReport,
  isNewerReport,
  REPORT_ENTRY_KINDS,
  reportEntryKind,
  type ReportEntry,
} from './report.js';

function entry(part: Partial<ReportEntry>): ReportEntry {
  return { type: 'Information', title: 'Done', message: null, application: null, createdAt: null, ...part };
}

describe('the kind of a report entry', () => {
  it.each([
    ['Error', 'Connector specification file not found', 'error'],
    ['Warning', "Failed during the execution of 'postDeploy' script", 'warning'],
    ['Information', 'Image security analysis check succeeded', 'information'],
    ['Error', 'Image security analysis check skipped', 'skipped'],
    ['Information', 'SAST and SCA analysis check SKIPPED', 'skipped'],
    ['Notice', 'Something new', 'other'],
    ['Error', 'Unskippedness', 'error'],
  ])('reads %s "%s" as %s', (type, title, kind) => {
    expect(reportEntryKind({ type, title })).toBe(kind);
  });
});

describe('the groups of a report', () => {
  it('come most urgent first and leave out what is empty', () => {
    const skipped = entry({ type: 'Error', title: 'Check skipped' });
    const information = entry({ title: 'First' });
    const later = entry({ title: 'Second' });
    const error = entry({ type: 'Error', title: 'Broken' });
    expect(groupReport([information, skipped, later, error])).toEqual([
      { kind: 'error', entries: [error] },
      { kind: 'skipped', entries: [skipped] },
      { kind: 'information', entries: [information, later] },
    ]);
  });

  it('are none for an empty report', () => {
    expect(groupReport([])).toEqual([]);
  });

  it('order the kinds from error to information', () => {
    expect(REPORT_ENTRY_KINDS).toEqual(['error', 'warning', 'skipped', 'other', 'information']);
  });

  it('hold each entry exactly once', () => {
    const arbitraryEntry = fc.record({
      type: fc.constantFrom('Error', 'Warning', 'Information', 'Else'),
      title: fc.constantFrom('x', 'check skipped'),
      message: fc.constant(null),
      application: fc.constant(null),
      createdAt: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(arbitraryEntry), (entries) => {
        const grouped = groupReport(entries).flatMap((group) => group.entries);
        return grouped.length === entries.length && entries.every((one) => grouped.includes(one));
      }),
    );
  });
});

describe('the counts of a report', () => {
  it('are zero for every kind that does not occur', () => {
    expect(countReport([])).toEqual({ error: 0, warning: 0, skipped: 0, other: 0, information: 0 });
  });

  it('keep skipped checks apart from errors', () => {
    const error = entry({ type: 'Error', title: 'Broken' });
    const skipped = entry({ type: 'Error', title: 'Check skipped' });
    expect(countReport([error, skipped, error, entry({}), entry({ type: 'Else' })])).toEqual({
      error: 2,
      warning: 0,
      skipped: 1,
      other: 1,
      information: 1,
    });
  });
});

describe('the age of a report', () => {
  function at(...days: (string | null)[]): ReportEntry[] {
    return days.map((day) => entry({ createdAt: day && `2026-11-${day}T10:00:00.000Z` }));
  }

  it.each([
    ['a later one', at('02'), at('01'), true],
    ['an earlier one', at('01'), at('02'), false],
    ['one of the same time', at('01'), at('01'), false],
    ['the last entry of both', at('03', '01'), at('01', '02'), true],
    ['entries without a time', at(null, '03'), at('02', null), true],
    ['no entries', [], at('01'), false],
    ['other than no entries', at('01'), [], false],
    ['no report', null, at('01'), false],
    ['other than no report', at('01'), null, false],
    ['no time', at(null), at(null), false],
  ])('%s', (_name, report, than, isNewer) => {
    expect(isNewerReport(report, than)).toBe(isNewer);
  });
});
