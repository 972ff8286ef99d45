import { describe, expect, test } from '@jest/globals';
import { defaultConnectBehavior } from './connect/behavior/behavior.js';
import { parseOptions } from './options.js';

test('without flags the typical scenario runs on port 4000', () => {
  expect(parseOptions([])).toEqual({
    kind: 'run',
    options: {
      scenario: 'typical',
      port: 4000,
      latencyMilliseconds: 0,
      faults: [],
      connectBehavior: defaultConnectBehavior(),
      runningApplications: {},
    },
  });
});

test('flags are read, faults repeatedly', () => {
  const flags =
    '--scenario empty --port 4200 --latency 250 --fault connect=status:429;retry-after=3 --fault /ctp=slow:20000 --connect-behavior merge-configuration=replace';
  expect(parseOptions(flags.split(' '))).toEqual({
    kind: 'run',
    options: {
      scenario: 'empty',
      port: 4200,
      latencyMilliseconds: 250,
      faults: [
        {
          route: '/connect',
          kind: 'status',
          status: 429,
          retryAfterSeconds: 3,
          text: 'connect=status:429;retry-after=3',
        },
        { route: '/ctp', kind: 'slow', milliseconds: 20_000, text: '/ctp=slow:20000' },
      ],
      connectBehavior: { ...defaultConnectBehavior(), 'merge-configuration': 'replace' },
      runningApplications: {},
    },
  });
});

test('help names every flag', () => {
  const parsed = parseOptions(['--help']);
  const text = parsed.kind === 'help' ? parsed.text : '';
  for (const flag of ['--scenario', '--port', '--now', '--latency', '--fault', '--application', '--help']) {
    expect(text).toContain(flag);
  }
});

test('the simulated time may start elsewhere', () => {
  const parsed = parseOptions(['--now', '2026-11-20T10:00:00Z']);
  expect(parsed).toMatchObject({ options: { startAt: Date.parse('2026-11-20T10:00:00.000Z') } });
});

test('an application may really run', () => {
  const parsed = parseOptions(['--application', 'service-1.example=http://localhost:4001']);
  expect(parsed).toMatchObject({
    options: { runningApplications: { 'service-1.example': 'http://localhost:4001' } },
  });
});

describe('a mistake gets a sentence', () => {
  test.each([
    [['--port', 'four'], '--port takes a whole number from 0 to 65535, not "four".'],
    [['--port', '70000'], '--port takes a whole number from 0 to 65535, not "70000".'],
    [['--now', 'yesterday'], '--now takes a time like 2026-11-20T10:00:00Z, not "yesterday".'],
    [['--latency', '-5'], '--latency'],
    [['--scenario'], '--scenario'],
    [['--fualt', 'x'], '--fualt'],
    [['typical'], 'typical'],
    [
      ['--connect-behavior', 'merge-configuration=never'],
      'merge-configuration is merge or replace, not "never".',
    ],
    [['--connect-behavior', 'mood=bad'], '"mood=bad" is not <name>=<value> with one of'],
    [['--application', 'service-1.example'], '--application takes a host and an origin'],
    [['--application', 'service-1.example=localhost:4001/x'], '--application takes a host and an origin'],
    [['--fault', 'connect'], '"connect" is not a fault.'],
    [['--fault', 'connect=status:999'], '"connect=status:999" is not a fault.'],
    [['--fault', '=reset'], '"=reset" is not a fault.'],
  ])('%j', (argv, named) => {
    const parsed = parseOptions(argv);
    expect(parsed).toEqual({ kind: 'invalid', message: expect.stringContaining(named) });
  });
});
