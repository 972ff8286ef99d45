import { expect, it } from '@jest/globals';

import { isRunning, laneOf, readLane, type JournalledDraft } from './connector-lane.js';

const REPORT = [{ type: 'Error', title: 'x', message: null, application: null, createdAt: null }];

function draft(given: Partial<JournalledDraft>): JournalledDraft {
  return {
    version: 1,
    tag: 'v1',
    status: 'Draft',
    isPreviewable: 'none',
    previewableReport: null,
    publishingReport: null,
    ...given,
  };
}

it.each([
  ['preview', 'preview'],
  ['publish', 'publishing'],
  ['certification', 'publishing'],
  ['edit', null],
  ['', null],
])('a %s is a run of the lane %s', (kind, lane) => {
  expect(laneOf(kind)).toBe(lane);
});

it.each([
  ['none', 'still', 'canceled'],
  ['pending', 'running', 'unknown'],
  ['true', 'still', 'passed'],
  ['false', 'still', 'failed'],
  ['maybe', 'unclear', 'unknown'],
])('isPreviewable "%s" says that the preview is %s, %s', (isPreviewable, state, verdict) => {
  const lane = readLane(draft({ isPreviewable, previewableReport: REPORT }), 'preview');
  expect(lane).toEqual({ state, verdict, kind: 'preview', report: REPORT });
  expect(isRunning({ status: 'Draft', isPreviewable })).toBe(state === 'running');
});

it.each([
  ['Draft', 'still', 'canceled', 'publish'],
  ['Processing', 'running', 'unknown', 'publish'],
  ['ReadyForCertification', 'running', 'unknown', 'certification'],
  ['InCertification', 'running', 'unknown', 'certification'],
  ['FEEDBACK_REQUIRED', 'running', 'unknown', 'certification'],
  ['Published', 'still', 'passed', 'publish'],
  ['Failed', 'still', 'failed', 'publish'],
  ['Paused', 'unclear', 'unknown', 'publish'],
])('status %s says that the publication is %s, %s', (status, state, verdict, kind) => {
  const lane = readLane(draft({ status, publishingReport: REPORT }), 'publishing');
  expect(lane).toEqual({ state, verdict, kind, report: REPORT });
  expect(isRunning({ status, isPreviewable: 'true' })).toBe(state === 'running');
});

it('a lane without a report has an empty one', () => {
  expect(readLane(draft({}), 'preview').report).toEqual([]);
  expect(readLane(draft({}), 'publishing').report).toEqual([]);
});
