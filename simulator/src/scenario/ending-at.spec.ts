import { expect, test } from '@jest/globals';
import { scenarioFolder } from '../test-utils/scenario.builder.js';
import { endingAt } from './ending-at.js';
import { loadScenario, type Scenario } from './load-scenario.js';

const ENDS_AT = '2026-11-20T10:00:00.000Z';
const SETTINGS = {
  version: 1,
  lastModifiedAt: '2026-11-19T09:58:30.500Z',
  messages: { enabled: true, deleteDaysAfterCreation: 90 },
};

function scenarioOf(timeline: object): Scenario {
  const shops = { 'demo-store': { settings: SETTINGS } };
  return loadScenario(scenarioFolder({ 'timeline.json': timeline, 'shops.json': shops }));
}

function settingsChangedAt({ shops }: Scenario): string | undefined {
  return shops['demo-store']?.settings?.lastModifiedAt;
}

test('what was a day old at the end of a scenario is a day old whenever it starts, to the minute', () => {
  const scenario = endingAt(scenarioOf({ endsAt: ENDS_AT }), Date.parse('2027-03-01T08:30:59.000Z'));
  expect(settingsChangedAt(scenario)).toBe('2027-02-28T08:28:30.500Z');
});

test.each([
  ['without an end', {}, '2027-03-01T08:30:00.000Z'],
  ['that ends now', { endsAt: ENDS_AT }, ENDS_AT],
  ['that ends later', { endsAt: ENDS_AT }, '2026-11-01T00:00:00.000Z'],
])('a scenario %s stays as it is', (_what, timeline, now) => {
  const scenario = endingAt(scenarioOf(timeline), Date.parse(now));
  expect(settingsChangedAt(scenario)).toBe(SETTINGS.lastModifiedAt);
});

test('nothing but times changes', () => {
  const scenario = loadScenario('typical');
  const later = endingAt(scenario, Date.parse(ENDS_AT) + 3_600_000);
  const back = JSON.stringify(later).length;
  expect(back).toBe(JSON.stringify(scenario).length);
  expect(later.orders['demo-store']?.map(({ orderNumber, version }) => [orderNumber, version])).toEqual(
    scenario.orders['demo-store']?.map(({ orderNumber, version }) => [orderNumber, version]),
  );
});
