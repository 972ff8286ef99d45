import { GraphQLError } from 'graphql';

import { badUserInput } from '../bad-user-input.js';
import type { ConnectYamlCheck } from '../graphql/generated/resolver-types.js';
import { checkInWorker } from './check-in-worker.js';
import { createSlots } from './slots.js';

/** Checks the text of a connect.yaml; throws for a text that is too large, or when too many wait. */
export type CheckConnectYaml = (text: string) => Promise<ConnectYamlCheck>;

const MAX_KIB = 32;
/** Of two processors one is left for everything else; the last that waits is answered after some ten seconds. */
const AT_ONCE = 1;
const MOST_WAITING = 4;

/** One per gateway, so that all its users share the limits. */
export function createConnectYamlCheck(): CheckConnectYaml {
  const inSlot = createSlots({ atOnce: AT_ONCE, waiting: MOST_WAITING });
  return async (text) => {
    if (Buffer.byteLength(text) > MAX_KIB * 1024) {
      throw badUserInput(`The file is larger than ${MAX_KIB} KiB, which is more than a connect.yaml needs.`);
    }
    const check = inSlot(() => checkInWorker(text));
    if (!check) throw tooMany();
    return check;
  };
}

function tooMany(): GraphQLError {
  return new GraphQLError('The gateway checks too many files already. Try again in a moment.', {
    extensions: { code: 'RATE_LIMITED', status: 429 },
  });
}
