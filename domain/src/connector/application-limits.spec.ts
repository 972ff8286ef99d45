import { expect, it } from '@jest/globals';
import { applicationLimits } from './application-limits.js';

const NONE = {
  requestSeconds: null,
  acknowledgeSeconds: null,
  retentionDays: null,
  acknowledgedBy: [],
  runMinutes: null,
  hasSchedule: false,
  hasRetryPolicy: false,
  scalesAutomatically: false,
};

it.each([
  ['service', { ...NONE, requestSeconds: 300, scalesAutomatically: true }],
  ['merchant-center-custom-application', { ...NONE, requestSeconds: 300, scalesAutomatically: true }],
  ['mc-app', { ...NONE, requestSeconds: 300, scalesAutomatically: true }],
  ['merchant-center-custom-view', { ...NONE, requestSeconds: 300, scalesAutomatically: true }],
  ['assets', { ...NONE, requestSeconds: 300 }],
  ['job', { ...NONE, runMinutes: 30, hasSchedule: true }],
  [
    'event',
    {
      ...NONE,
      requestSeconds: 300,
      acknowledgeSeconds: 10,
      retentionDays: 7,
      acknowledgedBy: [102, 200, 201, 202, 204],
      hasRetryPolicy: true,
    },
  ],
  ['lambda', null],
  ['', null],
])('the limits of %s', (type, limits) => {
  expect(applicationLimits(type)).toEqual(limits);
});
