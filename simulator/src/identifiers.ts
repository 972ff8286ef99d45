import { createHash } from 'node:crypto';

type Identifiers = { next: () => string; restart: () => void };

/** UUIDs (version 4 in form) that come in the same order in every run; another seed gives others. */
export function createIdentifiers(seed: string): Identifiers {
  let count = 0;
  function next(): string {
    count += 1;
    const digest = createHash('sha256').update(`${seed} ${count}`).digest('hex');
    const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) % 4);
    return [
      digest.slice(0, 8),
      digest.slice(8, 12),
      `4${digest.slice(13, 16)}`,
      `${variant}${digest.slice(17, 20)}`,
      digest.slice(20, 32),
    ].join('-');
  }
  function restart(): void {
    count = 0;
  }
  return { next, restart };
}
