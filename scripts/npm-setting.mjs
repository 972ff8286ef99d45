import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * What npm is configured with on this machine; null when it is not.
 * @param {string} name such as `registry`
 * @returns {Promise<string | null>}
 */
export async function npmSetting(name) {
  const options = { shell: process.platform === 'win32' };
  const { stdout } = await promisify(execFile)('npm', ['config', 'get', name], options);
  const value = stdout.trim();
  return value === '' || value === 'null' ? null : value;
}
