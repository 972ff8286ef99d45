import { createApp } from './app.js';
import { createClients } from './clients.js';
import { readGatewayConfig } from './config.js';
import { ConfigurationError } from './environment.js';
import { createLogger } from './observability/logger.js';
import { listen } from './server.js';

/** Less than the 10 seconds that container platforms wait before they kill. */
const GRACE_MS = 9_000;

async function main(): Promise<void> {
  const config = readGatewayConfig(process.env);
  const logger = createLogger({ level: config.logLevel, secrets: [config.clientSecret] });
  const app = createApp(config, { ...createClients(config), logger });
  const server = await listen(app, { port: config.port, graceMs: GRACE_MS });
  const { projectKey, region, gatewayOrigin } = config;
  logger.info(
    { port: server.port, projectKey, region, gatewayOrigin, startMs: Math.round(performance.now()) },
    'listening',
  );

  const stop = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, 'stopping');
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigurationError || (error instanceof Error && 'syscall' in error);
  process.stderr.write(`${isExpected ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
