import type { Failure } from '../failure.js';
import { UpstreamError } from './upstream-error.js';

/** A part of a secret that is this long gives away enough of it; shorter ones are in many texts by chance. */
const TELLING_LENGTH = 8;

/** The same error without any text that repeats a secret, or a part of one; of other errors only that they happened. */
export function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof UpstreamError)) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
    return repeatsSecret(`${message} ${stack}`, secrets)
      ? new Error('A request that holds secured values failed in an unexpected way')
      : error;
  }
  const { code, message, details, correlationId, ...numbers } = error.failure;
  const isSafe = (text: unknown): boolean => typeof text !== 'string' || !repeatsSecret(text, secrets);
  const failure: Failure = {
    ...numbers,
    code: isSafe(code) ? code : 'UPSTREAM_INVALID_RESPONSE',
    message: isSafe(message)
      ? message
      : 'What Connect says is not shown, because it repeats a secured value.',
  };
  if (correlationId !== undefined && isSafe(correlationId)) failure.correlationId = correlationId;
  const safe = Object.entries(details ?? {}).filter(([, detail]) => isSafe(detail));
  if (safe.length > 0) failure.details = Object.fromEntries(safe);
  return new UpstreamError(failure);
}

/** Whether a text holds a secret, or a telling part of one, as it is or as JSON, HTML or addresses write it. */
export function repeatsSecret(text: string, secrets: readonly string[]): boolean {
  const readings = [text, fromHtml(text), fromAddress(text), fromJson(text), fromJson(fromHtml(text))];
  return secrets.some((secret) =>
    tellingParts(secret).some((part) => readings.some((reading) => reading.includes(part))),
  );
}

function tellingParts(secret: string): string[] {
  if (secret === '') return [];
  const last = Math.max(secret.length - TELLING_LENGTH, 0);
  return Array.from({ length: last + 1 }, (_, start) => secret.slice(start, start + TELLING_LENGTH));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function fromHtml(text: string): string {
  return text
    .replace(/&#(\d{1,5});/g, (_reference, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

function fromAddress(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  );
}

function fromJson(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_escape, code: string | undefined, sign: string) =>
    code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
