import { isTooLarge, lineRange } from './connect-yaml.values';

it('takes texts and files of up to 32 KiB, counted in bytes', () => {
  expect(isTooLarge('a'.repeat(32_768))).toBe(false);
  expect(isTooLarge('a'.repeat(32_769))).toBe(true);
  expect(isTooLarge('ä'.repeat(16_385))).toBe(true);
  expect(isTooLarge(new File(['a'.repeat(32_769)], 'connect.yaml'))).toBe(true);
});

it.each([
  [1, { start: 0, end: 9 }],
  [2, { start: 10, end: 15 }],
  [3, { start: 16, end: 16 }],
  [9, { start: 16, end: 16 }],
])('finds line %i', (line, range) => {
  expect(lineRange('deployAs:\n- one\n', line)).toEqual(range);
});
