import { createHash } from 'node:crypto';

/**
 * Size and hash of a file, the hash also as browsers want it for `integrity`.
 * @param {Buffer} content
 */
export function digest(content) {
  const hash = createHash('sha256').update(content).digest();
  return {
    bytes: content.length,
    sha256: hash.toString('hex'),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}
