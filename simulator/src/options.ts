import { parseArgs } from 'node:util';
import {
  BEHAVIOR_GRAMMAR,
  type ConnectBehavior,
  ConnectBehaviorError,
  connectBehaviorOf,
} from './connect/behavior/behavior.js';
import { FAULT_GRAMMAR, type Fault, FaultSyntaxError, parseFault } from './faults.js';

export type Options = {
  /** `empty`, `typical`, `large`, `awkward`, or the path of a scenario folder. */
  scenario: string;
  port: number;
  latencyMilliseconds: number;
  faults: Fault[];
  connectBehavior: ConnectBehavior;
  /** Origins of applications that really run on this machine, by the host that the scenario gives them. */
  runningApplications?: Record<string, string> | undefined;
  /** Simulated time at the start; real time when absent. */
  startAt?: number | undefined;
};

type ParsedOptions =
  { kind: 'run'; options: Options } | { kind: 'help'; text: string } | { kind: 'invalid'; message: string };

const HELP = `Connect Console simulator: an offline Merchant Center, commercetools HTTP API and Connect API.

  --scenario <name|path>  empty, typical, large, awkward, or a folder with scenario files (default: typical)
  --port <number>         port on this machine (default: 4000)
  --now <time>            simulated time at the start, e.g. 2026-11-20T10:00:00Z (default: real time, and the times of
                          the scenario move so that its story ends now)
  --latency <ms>          delay of every API answer in milliseconds (default: 0)
  --fault <fault>         trouble on matching routes; repeat for more
                          ${FAULT_GRAMMAR}
                          e.g. --fault connect=status:502 --fault "/connect/connectors/drafts=slow:20000"
  --connect-behavior <s>  another answer where Connect leaves its behaviour open; repeat for more
                          ${BEHAVIOR_GRAMMAR}, e.g. --connect-behavior merge-configuration=replace
  --application <host>=<origin>
                          an application of a Deployment that really runs, e.g. service-1.example=http://localhost:4001;
                          repeat for more
  --help                  this text
`;

/** Reads the command line; an invalid one gives a sentence for people. */
export function parseOptions(argv: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        scenario: { type: 'string', default: 'typical' },
        port: { type: 'string', default: '4000' },
        now: { type: 'string' },
        latency: { type: 'string', default: '0' },
        fault: { type: 'string', multiple: true, default: [] },
        'connect-behavior': { type: 'string', multiple: true, default: [] },
        application: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help', text: HELP };
    return {
      kind: 'run',
      options: {
        scenario: values.scenario,
        port: wholeNumber('--port', values.port, 65_535),
        latencyMilliseconds: wholeNumber('--latency', values.latency, 600_000),
        faults: values.fault.map(parseFault),
        connectBehavior: connectBehaviorOf(values['connect-behavior']),
        runningApplications: Object.fromEntries(values.application.map(runningApplication)),
        startAt: values.now === undefined ? undefined : instant('--now', values.now),
      },
    };
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return { kind: 'invalid', message: `${error.message}\nTry --help.` };
  }
}

class OptionError extends Error {}

function wholeNumber(flag: string, text: string, maximum: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= maximum) return value;
  throw new OptionError(`${flag} takes a whole number from 0 to ${maximum}, not "${text}".`);
}

function instant(flag: string, text: string): number {
  const time = Date.parse(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(time)) return time;
  throw new OptionError(`${flag} takes a time like 2026-11-20T10:00:00Z, not "${text}".`);
}

function runningApplication(text: string): [host: string, origin: string] {
  const [host = '', origin = '', ...rest] = text.split('=');
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin;
  if (host !== '' && isOrigin && rest.length === 0) return [host, origin];
  throw new OptionError(
    `--application takes a host and an origin like service-1.example=http://localhost:4001, not "${text}".`,
  );
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof OptionError || error instanceof FaultSyntaxError) return true;
  if (error instanceof ConnectBehaviorError) return true;
  // node:util marks unknown and incomplete options with codes that start like this.
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    /^ERR_PARSE_ARGS_/.test(String(error.code))
  );
}
