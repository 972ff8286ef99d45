import { CONNECT_BEHAVIORS } from './behavior-table.js';

type Table = typeof CONNECT_BEHAVIORS;
type BehaviorName = keyof Table;

/** How the simulated Connect API behaves now. It is one object; whoever changes a field changes the API. */
export type ConnectBehavior = { [Name in BehaviorName]: Table[Name]['values'][number] };

export const BEHAVIOR_GRAMMAR = '<name>=<value>';

export class ConnectBehaviorError extends Error {}

/** What is documented, or the best evidence where nothing is. */
export function defaultConnectBehavior(): ConnectBehavior {
  // Object.fromEntries forgets which value belongs to which name.
  return Object.fromEntries(
    behaviorNames().map((name) => [name, CONNECT_BEHAVIORS[name].values[0]]),
  ) as ConnectBehavior;
}

/** Reads one setting, e.g. `merge-configuration=replace`; throws ConnectBehaviorError with a sentence for people. */
export function parseConnectBehavior(text: string): Partial<ConnectBehavior> {
  const [name = '', value = '', ...rest] = text.split('=').map((part) => part.trim());
  if (!isBehaviorName(name) || rest.length > 0) {
    throw new ConnectBehaviorError(
      `"${text}" is not ${BEHAVIOR_GRAMMAR} with one of ${behaviorNames().join(', ')}.`,
    );
  }
  const values: readonly string[] = CONNECT_BEHAVIORS[name].values;
  if (!values.includes(value)) {
    throw new ConnectBehaviorError(`${name} is ${values.join(' or ')}, not "${value}".`);
  }
  return { [name]: value };
}

/** The defaults with these settings on top. */
export function connectBehaviorOf(settings: readonly string[]): ConnectBehavior {
  return Object.assign(defaultConnectBehavior(), ...settings.map(parseConnectBehavior));
}

export function behaviorNames(): BehaviorName[] {
  return Object.keys(CONNECT_BEHAVIORS) as BehaviorName[]; // Object.keys widens to string
}

function isBehaviorName(name: string): name is BehaviorName {
  return Object.hasOwn(CONNECT_BEHAVIORS, name);
}
