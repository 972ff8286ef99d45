const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const STEPS: readonly { belowMs: number; delayMs: number }[] = [
  { belowMs: MINUTE, delayMs: 3 * SECOND },
  { belowMs: 5 * MINUTE, delayMs: 5 * SECOND },
  { belowMs: 30 * MINUTE, delayMs: 15 * SECOND },
  { belowMs: 120 * MINUTE, delayMs: MINUTE },
];

/** How long to wait before asking again about something that has been running for this long, in milliseconds. */
export function pollDelayMs(runningForMs: number): number {
  return STEPS.find(({ belowMs }) => runningForMs < belowMs)?.delayMs ?? 5 * MINUTE;
}
