import { formatEntryHash, parseEntryHash } from './entry-hash';

describe('the address of an entry', () => {
  it.each([0, 1, 41, 999])('leads back to entry %d', (index) => {
    expect(parseEntryHash(formatEntryHash(index))).toBe(index);
  });

  it('counts from one, as people do', () => {
    expect(formatEntryHash(0)).toBe('#entry-1');
  });

  it.each(['', '#', '#entry-', '#entry-0', '#entry--1', '#entry-1.5', '#entry-9999999', '#other', 'entry-1'])(
    '"%s" names no entry',
    (hash) => {
      expect(parseEntryHash(hash)).toBeNull();
    },
  );
});
