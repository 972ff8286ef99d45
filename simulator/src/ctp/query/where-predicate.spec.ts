import { expect, test } from '@jest/globals';
import { parseWhere } from './parse-where.js';
import { predicateOf } from './where-predicate.js';

const FIELDS = ['number', 'count', 'paid', 'tags', 'note', 'none', 'when', 'address'];
const RESOURCE = {
  number: 'A-1',
  count: 3,
  paid: true,
  tags: ['red', 'blue'],
  none: [],
  when: '2026-11-20T10:00:00.000Z',
  address: { city: 'Ulm', lines: [{ street: 'Main' }, { street: 'Side' }] },
};

const VARIABLES = { number: ['"A-1"'], numbers: ['A-0', 'A-1'], count: ['3'], paid: ['true'] };

test.each([
  ['number = "A-1"', true],
  ['number = "a-1"', false],
  ['number != "A-1"', false],
  ['number <> "A-2"', true],
  ['count > 2', true],
  ['count >= 3 and count <= 3', true],
  ['count < 3', false],
  ['count > "2"', false],
  ['paid = true', true],
  ['paid = false', false],
  ['number in ("A-2", "A-1")', true],
  ['number not in ("A-2")', true],
  ['note is defined', false],
  ['note is not defined', true],
  ['note = "x" or count = 3', true],
  ['not (count = 3)', false],
  ['not count = 4 and paid = true', true],
  ['number = "x" or number = "y" and count = 3', false],
  ['(number = "x" or number = "A-1") and count = 3', true],
  ['address(city = "Ulm")', true],
  ['address(lines(street = "Side"))', true],
  ['address(lines(street = "None"))', false],
  ['`number` = "A-1"', true],
  ['tags contains any ("green", "red")', true],
  ['tags contains any ("green")', false],
  ['tags contains all ("blue", "red")', true],
  ['tags contains all ("blue", "green")', false],
  ['note contains any ("a")', false],
  ['tags is not empty', true],
  ['note is empty', true],
  ['none is empty', true],
  ['none is not empty', false],
  ['when = "2026-11-20T11:00:00+01:00"', true],
  ['when = "2026-11-20T10:00:00Z"', true],
  ['when in ("2026-11-20T10:00:00Z")', true],
  ['when > "2026-11-20"', true],
  ['when < "2026-11-20T10:00:00.001Z"', true],
  ['when >= "2026-11-21"', false],
  ['number = :number', true],
  ['number in :numbers', true],
  ['number in (:numbers, "A-7")', true],
  ['count = :count and paid = :paid', true],
  ['number = "in"', false],
  ['number = "say \\"A\\""', false],
  ['COUNT = 3 OR count = 3', "The field 'COUNT' does not exist."],
  ['number = ', 'Unexpected the end.'],
  ['number "A-1"', 'Unexpected A-1.'],
  ['(number = "A-1"', 'Unexpected the end.'],
  ['number = "A-1" extra', 'Unexpected extra.'],
  ['number ? 1', 'Unexpected ?.'],
  ['number is odd', 'Unexpected odd.'],
  ['tags contains ("red")', 'Unexpected (.'],
  ['number = :unknown', "The variable 'unknown' has no value"],
  ['number = :numbers', 'Unexpected the end.'],
])('%s', (where, expected) => {
  const evaluate = (): boolean => predicateOf(parseWhere(where, FIELDS, VARIABLES))(RESOURCE);
  if (typeof expected === 'boolean') expect(evaluate()).toBe(expected);
  else expect(evaluate).toThrow(expected);
});
