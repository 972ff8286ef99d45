import { ApiRequest, createApiClient } from '@commercetools-connect/sdk';
import { createApiBuilderFromCtpClient } from '@commercetools/platform-sdk';
import { ClientBuilder } from '@commercetools/ts-client';
import { merchantCenterAt } from './merchant-center.mjs';
import { serve } from './programs.mjs';
import { OPERATOR, PROJECT, writeEmptyProject } from './scenario.mjs';

/** Not documented: if Connect takes the API client away by itself, there is only less to remove. */
const WORST_CASE = ['--connect-behavior', 'api-client-after-undeploy=kept'];

/** @typedef {Awaited<ReturnType<typeof startInstallation>>} Installation */

/**
 * An empty project on a simulator of its own with a clock that stands still, and the official clients for it.
 * @param {number} port the gateway takes the next one
 */
export async function startInstallation(port) {
  const scenario = await writeEmptyProject();
  const programs = `http://localhost:${port}`;
  const simulator = await serve({
    command: process.execPath,
    args: ['dist/index.js', '--port', String(port), '--scenario', scenario.folder, ...WORST_CASE],
    folder: 'simulator',
    env: {},
    url: `${programs}/__simulator/health`,
  }).catch(async (error) => {
    await scenario.remove();
    throw error;
  });

  /**
   * @param {string} method @param {string} path @param {object} [body]
   * @returns {Promise<any>} what the control answers
   */
  async function control(method, path, body) {
    const answer = await fetch(`${programs}/__simulator${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (answer.ok) return answer.json();
    throw new Error(`${method} ${path}: ${await answer.text()}`);
  }
  await control('POST', '/clock', { freeze: true });

  const client = (/** @type {string} */ host) =>
    new ClientBuilder()
      .withClientCredentialsFlow({
        host: `${programs}/auth`,
        projectKey: PROJECT.key,
        credentials: OPERATOR,
        httpClient: fetch,
      })
      .withHttpMiddleware({ host, httpClient: fetch })
      .build();
  const connectUri = `${programs}/connect`;
  const { execute } = client(connectUri);

  return {
    programs,
    gatewayPort: port + 1,
    control,
    merchantCenter: merchantCenterAt(port),
    connect: createApiClient(execute, connectUri),
    /** The SDK has no builder for this request. @param {string} id */
    deleteConnector: (id) =>
      new ApiRequest(
        {
          baseUri: connectUri,
          method: 'DELETE',
          uriTemplate: '/connectors/drafts/{id}',
          pathVariables: { id },
        },
        // ts-client says that a body may be absent, the SDK that it is there
        /** @type {ConstructorParameters<typeof ApiRequest>[1]} */ (execute),
      ).execute(),
    project: createApiBuilderFromCtpClient(client(`${programs}/ctp`)).withProjectKey({
      projectKey: PROJECT.key,
    }),
    async stop() {
      await simulator.stop();
      await scenario.remove();
    },
  };
}
