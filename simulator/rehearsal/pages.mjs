import assert from 'node:assert/strict';

/** @typedef {import('./steps.mjs').Rehearsal} Rehearsal */

/**
 * The page is compiled for the deployment as it is, and its policy lets it reach exactly what it needs.
 * @param {Rehearsal} rehearsal @param {string} session @param {string} path
 * @param {{ gatewayOrigin: string, hasAssets: boolean }} known
 */
export async function expectPage({ merchantCenter, programs }, session, path, { gatewayOrigin, hasAssets }) {
  const { status, headers, text } = await merchantCenter.page(session, path);
  assert.equal(status, 200, text.slice(0, 500));
  // The values in the page are written with escaped slashes, and empty ones are not there.
  const [, found = ''] = /"gatewayOrigin":"([^"]*)"/.exec(text.replaceAll('\\u002F', '/')) ?? [];
  assert.equal(found, gatewayOrigin);
  const policy = String(headers['content-security-policy']).split(';');
  const connections =
    policy
      .find((directive) => directive.trim().startsWith('connect-src'))
      ?.trim()
      .split(' ') ?? [];
  // The simulator's own addresses stand in for the Merchant Center and for the deployed assets.
  assert.ok(connections.includes(merchantCenter.apiUrl), String(connections));
  assert.equal(connections.includes(programs), hasAssets, String(connections));
}
