import { describe, expect, it } from '@jest/globals';
import { groupReportByCheck, reportCheckOf } from './report-checks.js';
import { buildReportEntry } from '../test-utils/report-entry.builder.js';

describe('the check that an entry is about', () => {
  it.each([
    ['Image security analysis check succeeded', 'Image security analysis'],
    ['Image security analysis check skipped', 'Image security analysis'],
    ['Image security analysis', 'Image security analysis'],
    ['SAST and SCA analysis failed', 'SAST and SCA analysis'],
    ['Application Build PASSED', 'Application Build'],
    ['Connector specification file not found', 'Connector specification file not found'],
    ['Skipped check of images', 'Skipped check of images'],
    ['Build failed for app', 'Build failed for app'],
    ['check failed', 'check'],
    ['Build  check failed', 'Build'],
    [' failed', ' failed'],
    ['failed', 'failed'],
  ])('"%s" is about "%s"', (title, check) => {
    expect(reportCheckOf(title)).toBe(check);
  });
});

describe('the checks of a report', () => {
  it('come most urgent first, each with its entries in the order of the report', () => {
    const build = buildReportEntry({ title: 'Build check succeeded', application: 'app' });
    const other = buildReportEntry({ title: 'Build check succeeded', application: 'job' });
    const scan = buildReportEntry({ title: 'Scan', type: 'Warning' });
    const scanEnd = buildReportEntry({ title: 'SCAN check skipped', type: 'Error' });
    const failed = buildReportEntry({ title: 'Build check failed', type: 'Error', application: 'job' });
    const again = buildReportEntry({ title: 'Build', application: 'job' });
    expect(groupReportByCheck([build, other, scan, scanEnd, failed, again])).toEqual([
      { check: 'Build', application: 'job', kind: 'error', entries: [other, failed, again] },
      { check: 'Scan', application: null, kind: 'warning', entries: [scan, scanEnd] },
      { check: 'Build', application: 'app', kind: 'information', entries: [build] },
    ]);
  });

  it('stay in the order of the report when they are equally urgent', () => {
    const entries = ['b', 'a', 'c'].map((title) => buildReportEntry({ title }));
    expect(groupReportByCheck(entries).map(({ check }) => check)).toEqual(['b', 'a', 'c']);
  });

  it('are none without entries', () => {
    expect(groupReportByCheck([])).toEqual([]);
  });
});
