/** Lets only so many tasks run at once; the others wait in turn. Null: too many wait already. */
export type Slots = <Result>(task: () => Promise<Result>) => Promise<Result> | null;

export function createSlots({ atOnce, waiting: mostWaiting }: { atOnce: number; waiting: number }): Slots {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // Whoever waits takes over the place of this task.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return (task) => (running >= atOnce && waiting.length >= mostWaiting ? null : run(task));
}
