import { expect, it } from '@jest/globals';
import { narrowContentSecurityPolicy, stripOutsideLinks } from './offline-page.js';

it('links to font and feature-flag hosts disappear, others stay', () => {
  const page = stripOutsideLinks(`<link rel="preconnect" href="http://mc-api.simulator.localhost:4000" />
    <link rel="preconnect" href="https://app.launchdarkly.com" />
    <link
      rel="preload"
      href="https://fonts.googleapis.com/css2?family=Inter&display=swap"
    />
    <noscript><link href="https://fonts.gstatic.com/x" rel="stylesheet" /></noscript>
    <link rel="stylesheet" href="/assets/app.css" />`);
  expect(page).not.toMatch(/launchdarkly|fonts/);
  expect(page).toContain('mc-api.simulator.localhost');
  expect(page).toContain('/assets/app.css');
});

it.each([
  ["script-src 'self' 'sha256-abc='", "script-src 'self' 'sha256-abc='"],
  [
    "connect-src 'self' app.launchdarkly.com *.sentry.io http://mc-api.simulator.localhost:4000",
    "connect-src 'self' http://mc-api.simulator.localhost:4000",
  ],
  ['img-src * data:', "img-src 'self' http://localhost:4000 data:"],
  ["style-src 'self' fonts.googleapis.com data: 'unsafe-inline'", "style-src 'self' data: 'unsafe-inline'"],
  ["connect-src 'self' http://localhost:4000/cdn/", "connect-src 'self' http://localhost:4000/cdn/"],
  ["connect-src 'self' https://localhost.elsewhere.example", "connect-src 'self'"],
  ["default-src 'none'; upgrade-insecure-requests ", "default-src 'none'"],
])('the policy "%s" allows only this machine', (policy, narrowed) => {
  expect(narrowContentSecurityPolicy(policy, 'http://localhost:4000')).toBe(narrowed);
});
