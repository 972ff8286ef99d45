import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { behaviorNames } from '../connect/behavior/behavior.js';
import { CONNECT_BEHAVIORS } from '../connect/behavior/behavior-table.js';
import { deliverySettings } from '../delivery/delivery-settings.js';
import { parseOptions } from '../options.js';
import { SCENARIO_NAMES } from '../scenario/load-scenario.js';
import { runningSimulator } from '../test-utils/running-simulator.js';

const GUIDE = readFileSync(fileURLToPath(new URL('../../../docs/simulator.md', import.meta.url)), 'utf8');
const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));

test.each(behaviorNames())('the guide says what the switch %s decides', (name) => {
  const { values, mark, says } = CONNECT_BEHAVIORS[name];
  const row = GUIDE.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
  const cells = row.split('|').map((cell) => cell.trim());
  const [usual = '', ...others] = values;
  expect(cells.slice(2, 5)).toEqual([
    [`**\`${usual}\`**`, ...others.map((value) => `\`${value}\``)].join(', '),
    mark,
    says,
  ]);
});

test('the guide names every flag', () => {
  const help = parseOptions(['--help']);
  const flags = [...(help.kind === 'help' ? help.text : '').matchAll(/^ {2}(--[\w-]+)/gm)].map(
    ([, flag]) => flag,
  );
  expect(flags.length).toBeGreaterThan(5);
  for (const flag of flags) expect(GUIDE).toContain(`\`${flag}`);
});

test('the guide names every scenario and every file of them', () => {
  const scenarios = readdirSync(SCENARIOS);
  expect(scenarios.sort()).toEqual([...SCENARIO_NAMES].sort());
  const files = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const names = [...scenarios, ...files.map((file) => file.replace(/^.*[\\/]|\.json$/g, ''))];
  for (const name of new Set(names)) expect(GUIDE).toContain(`\`${name}\``);
});

test('the delivery settings of the guide can be used', () => {
  const example = /```json\n([^]*?)```/.exec(GUIDE)?.[1] ?? '';
  expect(() => deliverySettings.parse(JSON.parse(example))).not.toThrow();
});

const EXAMPLES = [...GUIDE.matchAll(/^control (GET|POST|PUT|DELETE) +(\S+)(?: '(.*?)')?/gm)].map(
  ([, method = '', path = '', body]) => [method, path, body] as const,
);

test('each control example of the guide works', async () => {
  const { url } = await runningSimulator();
  expect(EXAMPLES.length).toBeGreaterThan(15);
  for (const [method, path, body] of EXAMPLES) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/__simulator${path}`, { method, headers, body });
    expect([method, path, response.status]).toEqual([method, path, 200]);
  }
});
