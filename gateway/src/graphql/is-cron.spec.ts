import { describe, expect, it } from '@jest/globals';

import { isCron } from './is-cron.js';

describe('a schedule', () => {
  it.each([
    '*/5 * * * *',
    '0 8 * * MON',
    '0 0 8 * * *',
    '0 0 8 * * * *',
    '5/10 * * * *',
    '0,30 1-5 */2 * *',
    '@annually',
    '@yearly',
    '@monthly',
    '@weekly',
    '@daily',
    '@hourly',
    '@reboot',
    '@every 500ms',
    '@every 5m',
    '@every 1h30m',
  ])('%s is one', (text) => expect(isCron(text)).toBe(true));

  it.each([
    '',
    ' ',
    'soon',
    '* * * *',
    '* * * * * * * *',
    '99 * * * *',
    'run at */5 * * * *',
    '@never',
    '@every',
    '@every soon',
    '2026-12-24T18:00:00',
    `*/5 * * * ${'*'.repeat(300)}`,
  ])('"%s" is none', (text) => expect(isCron(text)).toBe(false));
});
