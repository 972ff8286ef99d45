/** Simulated time. Everything in the simulator that waits or stamps asks this clock, never `Date`. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Moves simulated time forward and runs what becomes due, in order. */
  advance: (milliseconds: number) => void;
  /** Runs `task` once at or after `dueAt`; answers a function that cancels it. */
  schedule: (dueAt: number, task: () => void) => () => void;
  /** Simulated milliseconds per real millisecond; 0 freezes the clock. */
  setSpeed: (speed: number) => void;
  speed: () => number;
  /** Drops what is scheduled and starts again at `startAt` with speed 1. */
  restart: () => void;
  close: () => void;
};

type Task = { dueAt: number; run: () => void };

const LONGEST_TIMER = 2 ** 31 - 1;

/** A clock that starts at `startAt` (default: real time) and runs with real time unless told otherwise. */
export function createClock({ startAt, speed = 1 }: { startAt?: number; speed?: number } = {}): Clock {
  let simulatedAnchor = startAt ?? Date.now();
  let realAnchor = Date.now();
  let currentSpeed = speed;
  let tasks: Task[] = [];
  let timer: NodeJS.Timeout | undefined;

  function now(): number {
    return simulatedAnchor + (Date.now() - realAnchor) * currentSpeed;
  }

  function setTime(time: number): void {
    simulatedAnchor = time;
    realAnchor = Date.now();
  }

  function armTimer(): void {
    clearTimeout(timer);
    const next = tasks[0];
    if (next === undefined || currentSpeed === 0) return;
    const realDelay = Math.max(0, (next.dueAt - now()) / currentSpeed);
    timer = setTimeout(() => advance(0), Math.min(Math.ceil(realDelay), LONGEST_TIMER));
    timer.unref();
  }

  function advance(milliseconds: number): void {
    const target = now() + milliseconds;
    for (let next = tasks[0]; next !== undefined && next.dueAt <= target; next = tasks[0]) {
      tasks.shift();
      setTime(next.dueAt);
      next.run();
    }
    setTime(Math.max(target, now()));
    armTimer();
  }

  function schedule(dueAt: number, run: () => void): () => void {
    const task = { dueAt: Math.max(dueAt, now()), run };
    tasks = [...tasks, task].sort((one, other) => one.dueAt - other.dueAt);
    armTimer();
    return () => {
      tasks = tasks.filter((candidate) => candidate !== task);
      armTimer();
    };
  }

  function setSpeed(newSpeed: number): void {
    setTime(now());
    currentSpeed = newSpeed;
    armTimer();
  }

  function close(): void {
    clearTimeout(timer);
    tasks = [];
  }

  function restart(): void {
    close();
    setTime(startAt ?? Date.now());
    currentSpeed = speed;
  }

  return { now, advance, schedule, setSpeed, speed: () => currentSpeed, restart, close };
}
