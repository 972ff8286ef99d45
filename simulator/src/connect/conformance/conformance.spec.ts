import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../test-utils/running-simulator.js';
import { CONNECT_BEHAVIORS } from '../behavior/behavior-table.js';
import { behaviorNames } from '../behavior/behavior.js';
import { CONNECT_ERROR_CODES } from '../error-codes.js';
import { ENDPOINTS, nameOfEndpoint } from './endpoints.js';
import { startOrderSync } from './order-sync.js';
import { problemsOf } from './representations.js';
import { type Row, titleOf } from './row.js';
import { ROWS } from './rows.js';
import { committedTable, conformanceTable, writeTable } from './table.js';
import { answersOf, hasSequence, valuesSeen } from './witness.js';

/** Makes the row's requests and believes only what went over HTTP. */
async function show(row: Row): Promise<void> {
  const { behavior = [], faults = [], transition, answer, produce } = row;
  const world = await startOrderSync({ behavior: [...behavior], faults: [...faults] });
  const [, code] = answer.split(' ');
  if (code === undefined) await produce(world);
  else await refusalOf(produce(world));
  const answers = answersOf(row, world.exchanges);
  expect(code === undefined ? answers : answers.slice(-1)).toContain(answer);
  expect(world.exchanges.flatMap(problemsOf)).toEqual([]);
  if (transition === undefined) return;
  const [field, ...sequence] = transition;
  const seen = valuesSeen(field, world.exchanges);
  if (!hasSequence(seen, sequence)) expect(seen).toEqual(sequence);
}

// The table has a row exactly where a test is made, and every test must show what its row says.
describe('the Connect API', () => {
  test.each(ROWS.map((row) => [titleOf(row) + nameOfTransition(row), row] as const))('%s', (_title, row) =>
    show(row),
  );
});

describe('the conformance table', () => {
  test('is the committed one (UPDATE=1 writes it)', () => {
    if (process.env['UPDATE'] === '1') writeTable();
    expect(committedTable()).toBe(conformanceTable());
  });

  test('has no row twice', () => {
    const titles = ROWS.map((row) => titleOf(row) + nameOfTransition(row));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has a success of every endpoint', () => {
    const shown = ROWS.filter(({ answer }) => !answer.includes(' ')).map(({ endpoint }) => endpoint);
    expect(ENDPOINTS.map(nameOfEndpoint).filter((name) => !shown.includes(name))).toEqual([]);
  });

  test('has every error code', () => {
    const shown = ROWS.map(({ answer }) => answer.split(' ')[1]);
    const codes = [...CONNECT_ERROR_CODES.documented, ...CONNECT_ERROR_CODES.guessed];
    expect(codes.filter((code) => !shown.includes(code))).toEqual([]);
  });

  test('has every value of every switch but the defaults', () => {
    const shown = ROWS.flatMap(({ behavior = [] }) => behavior);
    const settings = behaviorNames().flatMap((name) =>
      CONNECT_BEHAVIORS[name].values.slice(1).map((value) => `${name}=${value}`),
    );
    expect(settings.filter((setting) => !shown.includes(setting))).toEqual([]);
  });
});

function nameOfTransition({ transition }: Row): string {
  return transition === undefined ? '' : ` (${transition[0]}: ${transition.slice(1).join(' → ')})`;
}
