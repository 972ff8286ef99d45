import type { Clock } from './clock.js';
import type { ConnectBehavior } from './connect/behavior/behavior.js';
import type { Notifications } from './ctp/notifications.js';
import type { FaultBoard } from './faults.js';
import type { RunningApplications } from './running-applications.js';
import type { SimulatorState } from './state.js';

/** What every simulated API works on. */
export type Platform = {
  state: SimulatorState;
  clock: Clock;
  faults: FaultBoard;
  /** How the Connect API decides what its documentation leaves open. */
  connectBehavior: ConnectBehavior;
  /** The next UUID; the same sequence after every start and reset. */
  nextId: () => string;
  /** Applications of Deployments that run on this machine. */
  runningApplications: RunningApplications;
  /** What Subscriptions deliver. */
  notifications: Notifications;
};

/** The simulated time as the APIs write it. */
export function timestamp(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
