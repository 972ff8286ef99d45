import { createHash } from 'node:crypto';

/** @typedef {import('./tree.mjs').Tree} Tree */

/**
 * What a released tree has that its source does not make, file by file; empty when they are equal.
 * @param {Tree} wanted
 * @param {Tree} found
 * @returns {string[]}
 */
export function driftOf(wanted, found) {
  const names = [...new Set([...wanted.keys(), ...found.keys()])].sort();
  return names.flatMap((name) => {
    const [source, copy] = [wanted.get(name), found.get(name)];
    if (!copy) return [`${name}: missing`];
    if (!source) return [`${name}: has no source`];
    return sha256(source) === sha256(copy) ? [] : [`${name}: differs`];
  });
}

/** @param {Buffer} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
