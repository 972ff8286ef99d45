/** What was read, kept for all requests of this instance for a while. */
export type Snapshots<Value> = {
  /** The kept value, else a new one; those who ask while it is read share the reading. */
  read: (key: string, load: () => Promise<Value>) => Promise<Value>;
  /** The kept value, or the one that is being read; null when there is none. */
  kept: (key: string) => Promise<Value> | null;
  /** Drops everything, also what is being read now: it may have begun before a change. */
  forget: () => void;
};

type SnapshotsOptions = {
  keptMs: number;
  /** How many keys are kept at most. */
  most: number;
  /** In milliseconds, from any beginning. */
  now?: () => number;
};

type Snapshot<Value> = { value: Promise<Value>; keptUntil: number };

/** The time counts from the end of the reading, which may be long. */
export function createSnapshots<Value>({
  keptMs,
  most,
  now = () => performance.now(),
}: SnapshotsOptions): Snapshots<Value> {
  const snapshots = new Map<string, Snapshot<Value>>();

  function kept(key: string): Promise<Value> | null {
    const snapshot = snapshots.get(key);
    return snapshot && now() < snapshot.keptUntil ? snapshot.value : null;
  }

  function makeRoom(): void {
    for (const [key, { keptUntil }] of snapshots) if (now() >= keptUntil) snapshots.delete(key);
    const [oldest] = snapshots.keys();
    if (oldest !== undefined && snapshots.size >= most) snapshots.delete(oldest);
  }

  function keep(key: string, value: Promise<Value>): void {
    const snapshot = { value, keptUntil: Infinity };
    snapshots.delete(key);
    makeRoom();
    snapshots.set(key, snapshot);
    value.then(
      () => (snapshot.keptUntil = now() + keptMs),
      () => (snapshot.keptUntil = 0),
    );
  }

  return {
    kept,
    read(key, load) {
      const known = kept(key);
      if (known) return known;
      const value = load();
      keep(key, value);
      return value;
    },
    forget: () => snapshots.clear(),
  };
}
