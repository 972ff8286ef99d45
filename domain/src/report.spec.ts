import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupReport, REPORT_ENTRY_KINDS, reportEntryKind, type ReportEntry } from './report.js';

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
