const FORBIDDEN = [
  { pattern: /<script/i, what: 'a script' },
  { pattern: /\son\w+\s*=/i, what: 'an event handler' },
  { pattern: /<foreignObject/i, what: 'foreign content' },
  { pattern: /(?:href|src)\s*=\s*["'](?!#)/i, what: 'a reference to another file' },
  { pattern: /url\(\s*["']?(?!#)/i, what: 'a reference to another file' },
];

/**
 * Throws unless the drawing scales and can do nothing but draw.
 * @param {string} name
 * @param {string} text
 */
export function checkSvg(name, text) {
  if (!/<svg\b[^>]*\sviewBox=/.test(text)) throw new Error(`${name} has no viewBox`);
  const found = FORBIDDEN.find(({ pattern }) => pattern.test(text));
  if (found) throw new Error(`${name} holds ${found.what}`);
}
