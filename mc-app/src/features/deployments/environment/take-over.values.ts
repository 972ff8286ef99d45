import {
  findKey,
  type ConfigurationValue,
  type DeclaredScope,
  type HeldScope,
  type ScopeEdit,
} from '@connect-console/domain';
import { setSchedule, setSecret, setStandard } from './edits.values';

/** What a text has made of the edits. */
export type TakenOver = {
  edits: ScopeEdit[];
  /** How many values were taken over, also those that were the same already. */
  count: number;
  /** Keys that have no place here. */
  leftOver: string[];
};

type Form = { held: readonly HeldScope[]; edits: readonly ScopeEdit[]; takesSecrets: boolean };

/** Puts what was read from a text on top of the edits. Secrets are left over as long as none can be typed. */
export function takeOver(incoming: readonly ScopeEdit[], { held, edits, takesSecrets }: Form): TakenOver {
  const taken: TakenOver = { edits: [...edits], count: 0, leftOver: [] };
  for (const { application, set, secrets, schedule } of incoming) {
    for (const { key, value } of set) {
      taken.edits = setStandard(taken.edits, held, { application, key }, value);
    }
    for (const { key, value } of takesSecrets ? secrets : []) {
      taken.edits = setSecret(taken.edits, { application, key }, value);
    }
    if (schedule !== null) taken.edits = setSchedule(taken.edits, application, schedule);
    taken.count += set.length + (takesSecrets ? secrets.length : 0) + (schedule === null ? 0 : 1);
    if (!takesSecrets) taken.leftOver.push(...secrets.map(({ key }) => key));
  }
  return taken;
}

/** Finds the places of keys that come without one: in every scope, or the one that is meant, that declares them. */
export function placeValues(
  values: readonly ConfigurationValue[],
  declared: readonly DeclaredScope[],
  meant: { application: string | null } | null,
): { incoming: ScopeEdit[]; unknown: ConfigurationValue[] } {
  const scopes = declared.filter(({ application }) => meant === null || meant.application === application);
  const isKnown = ({ key }: ConfigurationValue): boolean =>
    scopes.some(({ standard, secured }) => findKey([...standard, ...secured], key));
  return {
    incoming: scopes.map(({ application, standard, secured }) => ({
      application,
      set: values.filter(({ key }) => findKey(standard, key)),
      remove: [],
      secrets: values.filter(({ key, value }) => value !== '' && findKey(secured, key)),
      schedule: null,
      retryPolicy: null,
    })),
    unknown: values.filter((value) => !isKnown(value)),
  };
}
