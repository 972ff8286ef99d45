import { z } from 'zod';
import { parseFault } from '../faults.js';
import { type Platform, timestamp } from '../platform.js';
import type { World } from '../scenario/world.js';
import { ControlError } from './control-error.js';

export type WorldDeps = {
  platform: Pick<Platform, 'clock' | 'faults'>;
  scenarioName: () => string;
  reset: World['reset'];
};

type ClockFace = { now: string; speed: number };
type Faults = { faults: string[] };
type Running = { scenario: string; now: string };

/** Time, trouble and the scenario. */
export type WorldOperations = {
  showClock: () => ClockFace;
  changeClock: (body: unknown) => ClockFace;
  showFaults: () => Faults;
  replaceFaults: (body: unknown) => Faults;
  showScenario: () => Running;
  restart: (body: unknown) => Running;
};

const TEN_YEARS = 3652.5 * 86_400_000;
const DAY_IN_A_SECOND = 86_400;

/** Behind it a time has another notation; the last that a Date can hold is 8.64e15. */
const END_OF_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

const clockSchema = z
  .strictObject({
    advance: z.number().nonnegative().max(TEN_YEARS, `is ten years (${TEN_YEARS}) at most`).optional(),
    speed: z
      .number()
      .nonnegative()
      .max(DAY_IN_A_SECOND, `is ${DAY_IN_A_SECOND} at most, a day in a second`)
      .optional(),
    freeze: z.literal(true).optional(),
  })
  .refine((body) => Object.keys(body).length > 0, 'give advance (milliseconds), speed or freeze');
const faultsSchema = z.strictObject({ faults: z.array(z.string()) });
const resetSchema = z.strictObject({
  scenario: z.string().optional(),
  keepContainers: z.array(z.string()).optional(),
});

export function createWorldOperations({ platform, scenarioName, reset }: WorldDeps): WorldOperations {
  const { clock, faults } = platform;
  const showClock = (): ClockFace => ({ now: timestamp(clock), speed: clock.speed() });
  const showFaults = (): Faults => ({ faults: faults.list().map(({ text }) => text) });
  const showScenario = (): Running => ({ scenario: scenarioName(), now: timestamp(clock) });
  return {
    showClock,
    changeClock: (body) => {
      const { advance, speed, freeze } = clockSchema.parse(body);
      if (advance !== undefined && clock.now() + advance > END_OF_TIME) {
        throw new ControlError(400, `Simulated time ends with the year 9999: it is ${timestamp(clock)}.`);
      }
      if (advance !== undefined) clock.advance(advance);
      if (speed !== undefined) clock.setSpeed(speed);
      if (freeze) clock.setSpeed(0);
      return showClock();
    },
    showFaults,
    replaceFaults: (body) => {
      faults.replace(faultsSchema.parse(body).faults.map(parseFault));
      return showFaults();
    },
    showScenario,
    restart: (body) => {
      reset(resetSchema.parse(body));
      return showScenario();
    },
  };
}
