import { parseArgs } from 'node:util';

export const OPTIONS_HELP = `  --scenario <name>        empty, typical, large or awkward (default: typical), or the path of a scenario folder
  --port <number>          port of the simulator; the gateway takes the next one (default: 4000)
  --now <time>             simulated time at the start (default: real time)
  --latency <ms>           delay of every simulated API answer
  --fault <fault>          trouble on matching routes, e.g. connect=status:502; repeat for more
  --connect-behavior <s>   another answer where Connect leaves its behaviour open; repeat for more
  --help                   this text`;

/**
 * Reads the flags that `npm start` and `npm run dev` pass on to the simulator.
 * @param {string[]} argv
 * @returns {{ help: true } | { problem: string } | { port: number, simulatorArgs: string[] }}
 */
export function readSimulatorOptions(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        scenario: { type: 'string' },
        port: { type: 'string', default: '4000' },
        now: { type: 'string' },
        latency: { type: 'string' },
        fault: { type: 'string', multiple: true },
        'connect-behavior': { type: 'string', multiple: true },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_534) {
      return { problem: `--port takes a whole number from 1 to 65534, not "${values.port}".` };
    }
    const { scenario, now, latency, fault, 'connect-behavior': behavior } = values;
    const passedOn = Object.entries({ scenario, now, latency, fault, 'connect-behavior': behavior });
    const simulatorArgs = passedOn.flatMap(([flag, given]) =>
      [given ?? []].flat().flatMap((value) => [`--${flag}`, value]),
    );
    return { port, simulatorArgs };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
