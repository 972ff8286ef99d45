/**
 * A sentence when this version of Node.js cannot run the project; null when it can.
 * @param {string} version e.g. `22.11.0`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 22 || major >= 24 || (major === 20 && minor >= 19)) return null;
  return `Connect Console needs Node.js 20.19 or newer of version 20, 22, or 24 and newer. This is ${version}. Install Node.js 22 (with nvm: nvm install 22).`;
}
