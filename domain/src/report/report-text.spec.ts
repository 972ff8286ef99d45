import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildReportEntry } from '../test-utils/report-entry.builder.js';
import { reportToJson, reportToMarkdown } from './report-text.js';

const REPORT = {
  title: 'Preview report of Bloomreach',
  verdict: 'Preview rejected',
  tag: 'v1.0.0',
  startedAt: '2026-11-20T10:00:00.000Z',
  entries: [
    buildReportEntry({ title: 'Build check succeeded', application: 'job' }),
    buildReportEntry({ type: 'Error', title: 'Scan check failed', message: 'CVE-1\nCVE-2' }),
  ],
};

describe('a report as Markdown', () => {
  it('names the verdict and what matters most first', () => {
    expect(reportToMarkdown(REPORT)).toBe(
      [
        '# Preview report of Bloomreach',
        '',
        'Preview rejected · v1.0.0 · 2026-11-20T10:00:00.000Z',
        '',
        '- **Error** Scan check failed',
        '',
        '  ```',
        '  CVE-1',
        '  CVE-2',
        '  ```',
        '',
        '- **Information** Build check succeeded (job)',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const text = reportToMarkdown({ ...REPORT, tag: null, startedAt: null, entries: [] });
    expect(text).toBe('# Preview report of Bloomreach\n\nPreview rejected\n');
  });

  it('shows texts as they are, whatever they would mean in Markdown', () => {
    const entry = buildReportEntry({
      type: 'E_x',
      title: '<b>*a*</b>\n\n # [x](y) `z` ~|&\\',
      application: 'a_b',
      message: '',
    });
    expect(reportToMarkdown({ ...REPORT, title: 'a_b', verdict: '*', tag: null, entries: [entry] })).toBe(
      [
        '# a\\_b',
        '',
        '\\* · 2026-11-20T10:00:00.000Z',
        '',
        '- **E\\_x** \\<b\\>\\*a\\*\\</b\\> \\# \\[x\\](y) \\`z\\` \\~\\|\\&\\\\ (a\\_b)',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['a `code` b', '```'],
    ['a ``` b', '````'],
    ['`````', '``````'],
  ])('fences the message "%s" with %s', (message, fence) => {
    const lines = reportToMarkdown({ ...REPORT, entries: [buildReportEntry({ message })] }).split('\n');
    expect(lines.slice(6, 9)).toEqual([`  ${fence}`, `  ${message}`, `  ${fence}`]);
  });

  it('keeps the lines of a message from Windows', () => {
    const entries = [buildReportEntry({ message: 'a\r\nb' })];
    expect(reportToMarkdown({ ...REPORT, entries })).toContain('\n  a\n  b\n');
  });

  it('has no text that runs out of its line', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const lines = reportToMarkdown({ ...REPORT, entries: [buildReportEntry({ title })] }).split('\n');
        return lines.length === 6 && lines[4]?.startsWith('- **Information**');
      }),
    );
  });
});

describe('a report as JSON', () => {
  it('holds everything as Connect gave it', () => {
    expect(JSON.parse(reportToJson(REPORT))).toEqual(REPORT);
  });

  it('is made to be read', () => {
    expect(reportToJson({ ...REPORT, entries: [] })).toMatch(/^\{\n {2}"title": .*\n\}\n$/s);
  });
});
