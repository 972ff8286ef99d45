import type { Clock } from './clock.js';
import type { FaultBoard } from './faults.js';
import type { SimulatorState } from './state.js';

/** What every simulated API works on. */
export type Platform = {
  state: SimulatorState;
  clock: Clock;
  faults: FaultBoard;
  /** The next UUID; the same sequence after every start and reset. */
  nextId: () => string;
};

/** The simulated time as the APIs write it. */
export function timestamp(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
