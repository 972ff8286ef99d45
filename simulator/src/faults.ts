/** Trouble that a matching request runs into. */
type FaultKind =
  | { kind: 'status'; status: number; retryAfterSeconds?: number }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'malformed' }
  | { kind: 'reset' }
  /** A change is carried out, but its answer gets lost; reading goes on. */
  | { kind: 'lost-answer' }
  | { kind: 'unmasked-secrets' }
  /** Queries do not work as documented: see `disturbedList`. */
  | { kind: 'ranges-refused' | 'ranges-ignored' | 'unsorted' }
  /** The assets host answers something else, or to nobody who wants to read it: see `createCdn`. */
  | { kind: 'html' | 'wrong-content' | 'no-cors' };

export type Fault = FaultKind & {
  /** Matches requests by prefix: `/connect`, `/connect/connectors/drafts`, `/mc-api`. */
  route: string;
  /** As it was written, e.g. `connect=status:502`. */
  text: string;
};

export type FaultBoard = {
  list: () => Fault[];
  replace: (faults: Fault[]) => void;
  /** The faults whose route is a prefix of `route`, in the order they were given. */
  matching: (route: string) => Fault[];
};

const BARE_KINDS = [
  'malformed',
  'reset',
  'lost-answer',
  'unmasked-secrets',
  'ranges-refused',
  'ranges-ignored',
  'unsorted',
  'html',
  'wrong-content',
  'no-cors',
] as const;

export const FAULT_GRAMMAR = `<route>=status:<code>[;retry-after=<seconds>] | slow:<milliseconds> | ${BARE_KINDS.join(' | ')}`;

export class FaultSyntaxError extends Error {}

/** Reads one fault; throws FaultSyntaxError with a sentence for people. */
export function parseFault(text: string): Fault {
  const separator = text.indexOf('=');
  const name = text.slice(0, Math.max(separator, 0)).trim();
  const kind = parseKind(text.slice(separator + 1).trim());
  if (name === '' || kind === null) {
    throw new FaultSyntaxError(`"${text}" is not a fault. Write ${FAULT_GRAMMAR}`);
  }
  return { ...kind, route: `/${name.replace(/^\/+|\/+$/g, '')}`, text };
}

export function createFaultBoard(initial: Fault[]): FaultBoard {
  let faults = initial;
  return {
    list: () => faults,
    replace: (replacement) => {
      faults = replacement;
    },
    matching: (route) => faults.filter((fault) => isPrefix(fault.route, route)),
  };
}

function parseKind(text: string): FaultKind | null {
  const bare = BARE_KINDS.find((kind) => kind === text);
  if (bare !== undefined) return { kind: bare };
  const slow = /^slow:(\d+)$/.exec(text);
  if (slow) return { kind: 'slow', milliseconds: Number(slow[1]) };
  const status = /^status:([1-5]\d\d)(?:;retry-after=(\d+))?$/.exec(text);
  if (!status) return null;
  const retryAfter = status[2];
  return {
    kind: 'status',
    status: Number(status[1]),
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: Number(retryAfter) }),
  };
}

function isPrefix(prefix: string, route: string): boolean {
  return prefix === '/' || route === prefix || route.startsWith(`${prefix}/`);
}
