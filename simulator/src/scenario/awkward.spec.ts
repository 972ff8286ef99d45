import { expect, test } from '@jest/globals';
import { runningSimulator } from '../test-utils/running-simulator.js';
import { loadScenario } from './load-scenario.js';

const scenario = loadScenario('awkward');
const connectors = scenario.connectorsStaged.map(({ connector }) => connector);
const names = connectors.map(({ name }) => name);

test.each([
  ['right-to-left letters', /\p{Script=Arabic}/u],
  ['marks that turn the direction', /[\u202e\u2067]/],
  ['emoji of several characters', /\p{Emoji}\u200d/u],
  ['combining characters', /\p{Letter}\p{Mark}{3}/u],
  ['markup', /<script>/],
  ['Japanese, Chinese and Korean', /\p{Script=Katakana}.*\p{Script=Hangul}/u],
  ['spaces at both ends', /^ .* $/u],
])('a connector has %s in its name', (_what, pattern) => {
  expect(names.some((name) => pattern.test(name))).toBe(true);
});

test('keys and names are as long as they may be', () => {
  expect(connectors.map(({ key = '' }) => key.length)).toContain(256);
  expect(names.map((name) => name.length)).toContain(256);
  const keys = connectors.flatMap(({ configurations }) =>
    configurations.flatMap(({ standardConfiguration, securedConfiguration }) =>
      [...standardConfiguration, ...securedConfiguration].map(({ key }) => key.length),
    ),
  );
  expect(keys.filter((length) => length === 200)).toHaveLength(2);
  expect(scenario.projects.map(({ key }) => key.length)).toContain(36);
});

test('two connectors have the same name', () => {
  expect(new Set(names).size).toBeLessThan(names.length);
});

test('values that nobody knows, and nulls, come out of the API as they are', async () => {
  const { request } = await runningSimulator({ scenario: 'awkward' });
  const { status, body } = await request('/connect/connectors/drafts?limit=100');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    results: expect.arrayContaining([
      expect.objectContaining({ key: 'unknown-values', status: 'OnHold', isPreviewable: 'maybe' }),
      expect.objectContaining({
        key: 'values-of-2023',
        status: 'FEEDBACK_REQUIRED',
        creator: { email: 'it@example.com', noOfDevelopers: 3 },
      }),
      expect.objectContaining({ key: 'nulls', publishingReport: null }),
    ]),
  });
  const deployments = await request('/connect/demo-store/deployments?limit=100');
  expect(deployments.body).toMatchObject({
    results: expect.arrayContaining([expect.objectContaining({ status: 'Hibernating', type: 'canary' })]),
  });
  const orders = await request('/ctp/demo-store/orders?limit=100');
  expect(orders.body).toMatchObject({
    results: expect.arrayContaining([expect.objectContaining({ paymentState: null })]),
  });
});
