import { z } from 'zod';
import { ControlError } from '../control-error.js';
import type { Operations } from '../operations.js';

/** A form as it was sent: fields that may come once only. */
type SentForm = Record<string, string>;

/** Does what a form of the page asks for; answers a sentence that says what was done. */
type Action = (form: SentForm, operations: Operations) => string;

const MINUTE = 60_000;

const ACTIONS: Record<string, Action> = {
  advance: ({ minutes }, { changeClock }) => {
    const { now } = changeClock({ advance: Number(minutes) * MINUTE });
    return `The clock went forward to ${now}.`;
  },
  speed: ({ speed }, { changeClock }) => {
    changeClock({ speed: Number(speed) });
    return speed === '0' ? 'The clock stands still.' : `The clock runs ${speed} times as fast as real time.`;
  },
  restart: ({ scenario, keep }, { restart }) => {
    restart({ scenario, keepContainers: keep === undefined ? [] : [keep] });
    return `The scenario ${scenario} has started.`;
  },
  'add-fault': ({ route, kind }, { showFaults, replaceFaults }) => {
    const text = `${route}=${kind}`;
    replaceFaults({ faults: [...showFaults().faults, text] });
    return `The fault ${text} is on.`;
  },
  'remove-fault': ({ fault }, { showFaults, replaceFaults }) => {
    replaceFaults({ faults: showFaults().faults.filter((text) => text !== fault) });
    return `The fault ${fault} is off.`;
  },
  behavior: ({ do: _do, ...settings }, { changeBehavior }) => {
    changeBehavior(settings);
    return 'The behaviour of the Connect API is set.';
  },
  'restore-behavior': (_form, { restoreBehavior }) => {
    restoreBehavior();
    return 'The Connect API behaves as by default.';
  },
  permissions: ({ user = '', projectKey = '', permissions = '' }, { changePermissions }) => {
    changePermissions(user, projectKey, {
      permissions: permissions.split(/\s+/).filter((name) => name !== ''),
    });
    return `The permissions of ${user} in ${projectKey} are set.`;
  },
  life: ({ projectKey, play }, { playLife }) => {
    const { orderNumber, steps } = playLife({ projectKey, play });
    const last = steps.filter(({ done }) => done).at(-1);
    return last === undefined ? `${orderNumber} comes next.` : `${orderNumber}: ${last.sentence}`;
  },
  suspension: ({ projectKey, subscription, suspended }, { suspendSubscription }) => {
    const { status } = suspendSubscription({ projectKey, subscription, suspended: suspended === 'true' });
    return `The subscription ${subscription} is ${status}.`;
  },
  destination: ({ name = '', url, topic }, { configureDelivery }) => {
    configureDelivery({ destinations: { [name]: { url: url || null, topic } } });
    return `The destination ${name} is set.`;
  },
  delivery: ({ duplicates, drops, nacks, from, to }, { configureDelivery }) => {
    const everySubscription = {
      duplicates: Number(duplicates),
      drops: Number(drops),
      nacks: Number(nacks),
      delay: { from: Number(from), to: Number(to) },
    };
    configureDelivery({ everySubscription });
    return 'Delivery to all subscriptions is set.';
  },
};

const sentForm = z.record(z.string(), z.string());

/** Reads a form by its field `do` and does it; throws what the operation throws, and ControlError for an unknown one. */
export function doAction(body: unknown, operations: Operations): string {
  const form = sentForm.parse(body);
  const name = form.do ?? '';
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) throw new ControlError(400, `The page has no form "${name}".`);
  return action(form, operations);
}
