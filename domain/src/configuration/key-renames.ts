import type { ScopePlan } from './deployment-plan.js';

/** A key that the version no longer knows, and a new one that may be the same under another name. */
export type Rename = { application: string | null; from: string; to: string };

/** From 0 to 1; below it two names have nothing to do with each other. */
const LEAST_SIMILARITY = 0.5;

/** Suggests which new keys take the place of dropped ones: each key once, the most similar names first. */
export function suggestRenames(scopes: readonly ScopePlan[]): Rename[] {
  return scopes.flatMap(({ application, values }) => {
    const dropped = values.filter(({ change }) => change === 'dropped');
    const open = values.filter(({ isNew, after }) => isNew && after === null);
    const pairs = dropped
      .flatMap(({ key: from }) => open.map(({ key: to }) => ({ from, to, similarity: similarity(from, to) })))
      .filter((pair) => pair.similarity >= LEAST_SIMILARITY)
      .sort((one, other) => other.similarity - one.similarity);
    return withEachKeyOnce(pairs).map(({ from, to }) => ({ application, from, to }));
  });
}

type Pair = { from: string; to: string };

function withEachKeyOnce(pairs: readonly Pair[]): Pair[] {
  const used: Pair[] = [];
  for (const pair of pairs) {
    if (!used.some(({ from, to }) => from === pair.from || to === pair.to)) used.push(pair);
  }
  return used;
}

/** How many words two names share (Dice): `API_KEY` and `KLAVIYO_API_KEY` have two of two and three. */
function similarity(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / (words.size + others.size);
}

function wordsOf(name: string): Set<string> {
  return new Set(name.toUpperCase().split('_'));
}
