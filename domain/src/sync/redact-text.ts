/** Stands where something was left out. */
export const REDACTED = '[redacted]';

const MOST_OF_TEXT = 2000;
const CUT = '… [cut]';

type Mask = readonly [pattern: RegExp, replacement: string];

/**
 * Whatever the text is about. The host after a user and the name before a secret stay. Lengths are bounded, so that no
 * text takes long.
 */
const EVERYWHERE: readonly Mask[] = [
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#@[\]]+@/gi, `$1${REDACTED}@`],
  [/(?<![^\s@<>()[\]{},;:"'=/?&|])[^\s@<>()[\]{},;:"'=/?&|]+@[^\s@<>()[\]{},;:"'=/?&|]+/g, REDACTED],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, REDACTED],
  [/\b(bearer|basic)\s+[\w~+/.-]{6,}=*/gi, `$1 ${REDACTED}`],
  // What is encoded can hold anything.
  [/[A-Za-z0-9+/_-]{120,}={0,2}/g, REDACTED],
  [/\b(?:sk|pk|rk|ghp|gho|xox[abp]|AKIA)[_-]?[A-Za-z0-9_-]{12,}/g, REDACTED],
  [
    /((?:password|passwd|secret|token|signature|api[_-]?key|access[_-]?key)["']?\s{0,5}[=:]\s{0,5}["']?)(?!\[redacted\])[^\s"'&,;[\]]+/gi,
    `$1${REDACTED}`,
  ],
];

/** Only in words: numbers of orders and products look alike. */
const IN_WORDS: readonly Mask[] = [
  // Numbers of accounts and cards, before those of phones, which look like parts of them
  [/\b[A-Z]{2}\d{2} ?[A-Z0-9]{4} ?(?:[A-Z0-9]{4} ?){1,6}[A-Z0-9]{1,4}\b/g, REDACTED],
  [/\b\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}\b/g, REDACTED],
  // Numbers of phones, as they are dialled from abroad and at home
  [/\+\d[\d\s()./-]{6,30}\d/g, REDACTED],
  [/(?<![\w-])\(?0\d{1,5}\)?[\s/]+\d[\d\s/-]{4,20}\d(?![\w-])/g, REDACTED],
  // Addresses in a network
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, REDACTED],
];

/** A text of a stranger without the addresses, numbers and secrets that can be told by their looks, cut when long. */
export function redactText(text: string): string {
  return masked([...EVERYWHERE, ...IN_WORDS], text);
}

/** As `redactText`, for what names a thing: numbers stay. */
export function redactIdentifier(text: string): string {
  return masked(EVERYWHERE, text);
}

/** Until nothing is left: what stands alone after one mask may be something to another. */
function masked(masks: readonly Mask[], text: string): string {
  const clean = cut(
    masks.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), cut(text)),
  );
  return clean === text ? text : masked(masks, clean);
}

function cut(text: string): string {
  return text.length > MOST_OF_TEXT ? text.slice(0, MOST_OF_TEXT - CUT.length) + CUT : text;
}
