import { createMerchantCenter } from './merchant-center/index.js';
import { type Options, parseOptions } from './options.js';
import { ScenarioError } from './scenario/load-scenario.js';
import { startSimulator } from './simulator.js';

const parsed = parseOptions(process.argv.slice(2));
switch (parsed.kind) {
  case 'help':
    process.stdout.write(parsed.text);
    break;
  case 'invalid':
    giveUp(parsed.message);
    break;
  case 'run':
    await run(parsed.options);
}

async function run(options: Options): Promise<void> {
  try {
    const { origins, close } = await startSimulator(options, createMerchantCenter);
    process.stdout.write(`Merchant Center ${origins.merchantCenter}\nFor programs    ${origins.programs}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  } catch (error) {
    if (error instanceof ScenarioError) return giveUp(error.message);
    if (isPortTaken(error)) return giveUp(`Port ${options.port} is taken. Choose another one with --port.`);
    throw error;
  }
}

function giveUp(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
