import { readSpecification } from './product-source.mjs';
import { run, serve } from './programs.mjs';

/** @typedef {import('./installation.mjs').Installation} Installation */

/**
 * The deployed gateway as a process of this machine. Its environment is exactly what Connect injects; `standIns` take
 * the place of hosts that are not there offline, and of port 8080, which may be taken.
 * @param {Installation} installation
 * @param {string} host of the deployed service
 */
export function gatewayProcess({ control, programs, gatewayPort }, host) {
  const standIns = {
    PORT: String(gatewayPort),
    CONNECT_API_URL: `${programs}/connect`,
    SESSION_ISSUER: programs,
  };
  /** @type {import('./programs.mjs').Server | undefined} */
  let server;

  /** @param {string} query */
  async function environment(query) {
    const { environment: injected } = await control('GET', `/environment/${host}${query}`);
    return { ...injected, ...standIns };
  }

  return {
    /** Starts it, or again after a deployment, and sends what is meant for the deployed host to it. */
    async start() {
      await server?.stop();
      server = await serve({
        command: process.execPath,
        args: ['dist/index.js'],
        folder: 'gateway',
        env: await environment(''),
        url: `http://localhost:${gatewayPort}/health`,
      });
      await control('PUT', '/applications', { applications: { [host]: `http://localhost:${gatewayPort}` } });
    },
    /**
     * Runs a script of connect.yaml. Without its `npm install`: what it would install is there.
     * @param {'postDeploy' | 'preUndeploy'} name
     */
    async runScript(name) {
      const { deployAs } = await readSpecification();
      const script = deployAs.find(({ applicationType }) => applicationType === 'service')?.scripts?.[name];
      const [, npmScript] = /^npm install && npm run ([\w:-]+)$/.exec(script ?? '') ?? [];
      if (npmScript === undefined) {
        throw new Error(`connect.yaml: ${name} is not "npm install && npm run …".`);
      }
      return run({
        command: 'npm',
        args: ['run', '--silent', npmScript],
        folder: 'gateway',
        env: await environment('?script'),
      });
    },
    async stop() {
      await server?.stop();
      await control('PUT', '/applications', { applications: {} });
    },
  };
}
