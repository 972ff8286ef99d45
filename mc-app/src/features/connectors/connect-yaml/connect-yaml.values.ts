const LARGEST = 32 * 1024;

/** Whether the gateway would refuse to check a text or file because of its size; it counts the bytes of UTF-8. */
export function isTooLarge(content: string | File): boolean {
  return (typeof content === 'string' ? new Blob([content]).size : content.size) > LARGEST;
}

/** Where a line begins and ends in a text; lines count from 1. */
export function lineRange(text: string, line: number): { start: number; end: number } {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const start = Math.min(before, text.length);
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}
