import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type DeployedAt,
  findApplicationAt,
  injectedEnvironment,
} from '../../connect/deployments/injected-environment.js';
import type { Origins } from '../../origins.js';
import type { SimulatorState } from '../../state.js';
import { compilePage, type CompiledPage } from './compile-page.js';
import { MissingBundleError } from './customization.js';
import { loadAnew } from './load-anew.js';
import type { Configuration } from './load-configuration.js';

/** What answers at a URL that an application or view is registered with. */
export type DeployedPages = { pageAt: (url: string) => Promise<CompiledPage> };

type Deps = { state: SimulatorState; origins: Origins; repository: string };

/** Nothing is deployed at the URL of a registration. */
export class NothingDeployedError extends Error {}

/**
 * Stands in for the hosting of Connect: compiles the page of a deployed folder of this repository with the environment
 * that its Deployment gives it, and nothing else.
 */
export function createDeployedPages({ state, origins, repository }: Deps): DeployedPages {
  const compiled = new Map<string, Promise<CompiledPage>>();

  async function compile({ stored, application }: DeployedAt): Promise<CompiledPage> {
    const folder = application.applicationName;
    const root = path.join(repository, folder);
    const template = path.join(root, 'public/index.html.template');
    if (!existsSync(template)) throw new MissingBundleError(folder, `npm run build --prefix ${folder}`);
    const environment = injectedEnvironment(state, origins, { stored, application, script: false });
    const key = JSON.stringify([environment, folder, statSync(template).mtimeMs]);
    const page =
      compiled.get(key) ??
      loadAnew(root, environment).then((configuration) =>
        compilePage(
          template,
          onThisMachine(configuration, { stored, application }, origins),
          origins.programs,
        ),
      );
    compiled.set(key, page);
    page.catch(() => compiled.delete(key));
    return page;
  }

  return {
    pageAt: async (url) => {
      const found = URL.canParse(url) ? findApplicationAt(state, new URL(url).host) : undefined;
      if (found === undefined) throw new NothingDeployedError(`Nothing is deployed at ${url}.`);
      return compile(found);
    },
  };
}

/** Hosts of the internet give way to those that stand in for them; a gateway is reached through the MC API only. */
function onThisMachine(
  configuration: Configuration,
  { stored, application }: DeployedAt,
  { merchantCenter, merchantCenterApi, programs }: Origins,
): Configuration {
  const assets = stored.deployment.applications.find(({ url = '' }) => url.includes('//assets-'))?.url ?? '';
  const hosts: [host: string, local: string][] = [
    [application.url ?? '', `${merchantCenter}/assets/${application.applicationName}`],
    [configuration.env.mcApiUrl, merchantCenterApi],
  ];
  return {
    ...configuration,
    env: replaced(configuration.env, [...hosts, [assets, `${programs}/cdn`]]),
    // A source of a policy is an origin: with a path it would match one address.
    headers: replaced(configuration.headers, [...hosts, [assets, programs]]),
  };
}

function replaced<Value>(value: Value, hosts: readonly [host: string, local: string][]): Value {
  if (value === undefined) return value;
  const text = hosts
    .filter(([host]) => host !== '')
    .reduce((json, [host, local]) => json.replaceAll(host, local), JSON.stringify(value));
  return JSON.parse(text) as Value; // only texts in it have changed
}
