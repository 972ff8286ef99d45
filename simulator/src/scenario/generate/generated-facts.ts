import { z } from 'zod';
import { instant, text } from '../vocabulary.js';

const names = z.array(text).min(1);
const count = z.number().int().nonnegative();

/** `generated.json`: how much of a world to make, and from which words. */
export const generated = z.strictObject({
  seed: text,
  projectKey: text,
  /** Everything lies before that time. */
  until: instant,
  connectorsStaged: count,
  deployments: count,
  keysPerDeployment: count.multipleOf(4),
  orders: count,
  ordersWithinDays: z.number().positive(),
  systems: names,
  subjects: names,
  markets: names,
  articles: names,
  people: names,
});

export type Generated = z.output<typeof generated>;
