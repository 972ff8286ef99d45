import { chance } from '../../delivery/chance.js';
import { createIdentifiers } from '../../identifiers.js';

/** Random choices that are the same in every run. */
export type Dice = {
  id: () => string;
  /** A whole number from 0 up to `below`. */
  number: (below: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
};

export function createDice(seed: string): Dice {
  const { next } = createIdentifiers(seed);
  let count = 0;
  function number(below: number): number {
    count += 1;
    return Math.floor(chance(seed, count) * below);
  }
  return {
    id: next,
    number,
    pick: (items) => {
      const item = items[number(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
