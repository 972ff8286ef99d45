import type { Clock } from '../clock.js';
import { createRuns, type Runs } from '../connect/runs.js';
import type { FaultBoard } from '../faults.js';
import { createNotifications } from '../ctp/notifications.js';
import type { DeliverySettings } from '../delivery/delivery-settings.js';
import { createIdentifiers } from '../identifiers.js';
import type { Options } from '../options.js';
import type { Platform } from '../platform.js';
import { createRunningApplications } from '../running-applications.js';
import { endingAt } from './ending-at.js';
import { loadScenario, type Scenario } from './load-scenario.js';
import { resumeRuns, stateOf } from './start-scenario.js';

type ResetRequest = { scenario?: string; keepContainers?: string[] };

/** A platform with a scenario on it. */
export type World = {
  platform: Platform;
  runs: Runs;
  scenarioName: () => string;
  /** Starts the scenario again, or another one; custom objects in the named containers stay. */
  reset: (request: ResetRequest) => void;
  /** How the scenario wants Subscriptions to be delivered. */
  deliverySettings: () => DeliverySettings;
};

type WorldOptions = Pick<Options, 'scenario' | 'connectBehavior' | 'runningApplications' | 'startAt'>;

/**
 * Loads the scenario and lets its unfinished runs go on; with real time its story ends now. Throws ScenarioError.
 */
export function createWorld(
  { scenario: firstScenario, connectBehavior, runningApplications = {}, startAt }: WorldOptions,
  clock: Clock,
  faults: FaultBoard,
): World {
  let name = firstScenario;
  let scenario = atItsTime(loadScenario(name));
  const identifiers = createIdentifiers('resource');
  const notifications = createNotifications();
  const platform = {
    state: stateOf(scenario, runningApplications),
    clock,
    faults,
    connectBehavior,
    nextId: identifiers.next,
    runningApplications: createRunningApplications(),
    notifications,
  };
  const runs = createRuns(platform);
  resumeRuns({ ...platform, runs }, scenario);

  function atItsTime(facts: Scenario): Scenario {
    return startAt === undefined ? endingAt(facts, clock.now()) : facts;
  }

  function reset({ scenario: newName = name, keepContainers = [] }: ResetRequest): void {
    const facts = loadScenario(newName);
    name = newName;
    clock.restart();
    identifiers.restart();
    platform.runningApplications.replace({});
    scenario = atItsTime(facts);
    const { customObjects: earlier } = platform.state;
    Object.assign(platform.state, stateOf(scenario, runningApplications));
    for (const [projectKey, objects] of Object.entries(earlier)) {
      const kept = objects.filter(({ container }) => keepContainers.includes(container));
      platform.state.customObjects[projectKey] = [
        ...(platform.state.customObjects[projectKey] ?? []),
        ...kept,
      ];
    }
    resumeRuns({ ...platform, runs }, scenario);
  }

  return { platform, runs, scenarioName: () => name, reset, deliverySettings: () => scenario.delivery };
}
