import { expect, test } from '@jest/globals';
import { parseWhere } from './where-predicate.js';

const FIELDS = ['number', 'count', 'paid', 'tags', 'note', 'address'];
const RESOURCE = {
  number: 'A-1',
  count: 3,
  paid: true,
  tags: ['red', 'blue'],
  address: { city: 'Ulm', lines: [{ street: 'Main' }, { street: 'Side' }] },
};

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
  ['number = "say \\"A\\""', false],
  ['COUNT = 3 OR count = 3', "The field 'COUNT' does not exist."],
  ['number = ', 'Unexpected the end.'],
  ['number "A-1"', 'Unexpected A-1.'],
  ['(number = "A-1"', 'Unexpected the end.'],
  ['number = "A-1" extra', 'Unexpected extra.'],
  ['number ? 1', 'Unexpected ?.'],
])('%s', (where, expected) => {
  const evaluate = (): boolean => parseWhere(where, FIELDS)(RESOURCE);
  if (typeof expected === 'boolean') expect(evaluate()).toBe(expected);
  else expect(evaluate).toThrow(expected);
});
