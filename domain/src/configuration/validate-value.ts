import type { DeclaredKey } from './configuration.js';

export type ValueProblem = 'reservedKey' | 'badKey' | 'badUrl' | 'badJson';

type Validated = {
  key: string;
  value: string;
  /** Null: nothing is known of the key. */
  declared: Pick<DeclaredKey, 'default'> | null;
  /** The value that is held now; null: there is none. */
  current: string | null;
};

/** Names that Connect sets itself, in any case (connect.yaml). */
const RESERVED = ['PORT', 'K_SERVICE', 'K_REVISION', 'K_CONFIGURATION'];
const KEY = /^\w{2,256}$/;
const NAMED_AS_URL = /_(?:URL|URI|ENDPOINT)$/i;
const LOOKS_LIKE_URL = /^https?:/i;
const MEANT_AS_URL = /^(?:[a-z][a-z\d+.-]*:\/\/|https?[:/]|www\.)/i;

/** What is wrong with a standard value; null when nothing is. An empty one is for the rule about required keys. */
export function validateValue({ key, value, declared, current }: Validated): ValueProblem | null {
  if (RESERVED.includes(key.toUpperCase())) return 'reservedKey';
  if (!KEY.test(key)) return 'badKey';
  if (value === '') return null;
  const examples = [current, declared?.default ?? null];
  if (examples.some(isJson)) return isJson(value) ? null : 'badJson';
  return isMeantAsUrl(key, value, examples) && !isUrl(value) ? 'badUrl' : null;
}

/** Whether a text is a JSON object or array: other JSON is plain text as well. */
export function isJson(text: string | null): boolean {
  if (text === null || !/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isMeantAsUrl(key: string, value: string, examples: readonly (string | null)[]): boolean {
  if (examples.some((example) => example !== null && LOOKS_LIKE_URL.test(example))) return true;
  return NAMED_AS_URL.test(key) && MEANT_AS_URL.test(value);
}

/** RFC 1035, with a port. */
const LONGEST_HOST = 260;
const HOST = /^(?:[a-z\d](?:[a-z\d_.-]*[a-z\d])?|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** The global `URL` is not part of the language, and takes much for an address that nobody means. */
function isUrl(text: string): boolean {
  const [, authority] = /^[a-z][a-z\d+.-]*:\/\/([^/?#\s]+)(?:[/?#]\S*)?$/i.exec(text) ?? [];
  const host = authority?.slice(authority.lastIndexOf('@') + 1) ?? '';
  return host.length <= LONGEST_HOST && HOST.test(host);
}
