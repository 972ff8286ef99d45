/**
 * LaunchDarkly's client in a chunk of its own. Flags arrive a little later; the shell waits for them two seconds at
 * most and goes on without them, as it does when the host cannot be reached.
 */

const CLIENT = './ldclient.es.js?whole';

// As much of the client as the kit's adapter uses.
const LAZY_CLIENT = `
export function initialize(...options) {
  let client;
  const loading = import('${CLIENT}').then((sdk) => (client = sdk.initialize(...options)));
  const late = (seconds) => new Promise((_, reject) => setTimeout(reject, seconds * 1000, new Error('Too late')));
  return {
    waitForInitialization: (seconds) =>
      Promise.race([loading.then(() => client.waitForInitialization(seconds)), late(seconds)]),
    identify: (context) => loading.then(() => client.identify(context)),
    on: (event, handler) => loading.then(() => client.on(event, handler)),
    allFlags: () => client.allFlags(),
    variation: (name, fallback) => client.variation(name, fallback),
  };
}`;

/** @type {import('../reductions.cjs').Reduction} */
exports.launchDarkly = {
  name: 'launch-darkly',
  files: /\/launchdarkly-js-client-sdk\/dist\/ldclient\.es\.js$/,
  restsOn: {
    '@flopflip/launchdarkly-adapter/dist/index.js':
      '5e34182d7692b065d7f4409bd20144cce9d980e7072a6d47729a3a5a7e69e9d4',
    'launchdarkly-js-client-sdk/dist/ldclient.es.js':
      'b35d459ac15874736a3537c97506c56da2fb90d6865a9a5791c677b7f481d7b2',
  },
  replace: () => LAZY_CLIENT,
};
