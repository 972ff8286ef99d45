import { pino, type DestinationStream, type Logger } from 'pino';

type LoggerOptions = {
  level: string;
  /** Values that no line may hold, whatever was logged. */
  secrets: readonly string[];
};

const CENSORED = '[redacted]';
const REDACTED_FIELDS = [
  'authorization',
  'cookie',
  'token',
  'access_token',
  'clientSecret',
  'securedConfiguration',
  'standardConfiguration',
  'globalConfiguration',
  'configurationValues',
];
const TOKENS = /\b(?:Bearer|Basic) +[\w.~+/=-]+|\beyJ[\w-]+\.[\w-]*\.?[\w-]*/g;

/**
 * JSON lines to stdout. Redacted twice: fields that hold credentials or configuration by name, and in the finished
 * line everything that looks like a token or is a known secret, so that no error message can carry one out.
 */
export function createLogger({ level, secrets }: LoggerOptions, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (severity) => ({ severity: severity.toUpperCase() }) },
      redact: {
        paths: REDACTED_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: CENSORED,
      },
      serializers: { err: describeError },
      hooks: { streamWrite: (line) => withoutSecrets(line, secrets) },
    },
    destination ?? pino.destination(1),
  );
}

/** Only these: errors of HTTP clients hold requests with tokens and bodies in other fields. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  return { type: error.name, message: error.message, stack: error.stack };
}

function withoutSecrets(line: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, CENSORED), line)
    .replaceAll(TOKENS, CENSORED);
}
