import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Origins } from '../../origins.js';
import { compilePage, type CompiledPage } from './compile-page.js';
import { loadConfiguration, type Configuration } from './load-configuration.js';

/** The custom application, the custom view, or the built-in pages that host it. */
export type Customization = {
  /** What it is registered with where a scenario has it installed. */
  url: string;
  /** The folder of built files. */
  bundle: string;
  /** What the Merchant Center stores when it is registered: names, links, permissions and their OAuth scopes. */
  configuration: () => Promise<Configuration>;
  /** Compiled when it is first asked for, and again when the bundle was rebuilt. */
  page: () => Promise<CompiledPage>;
};

export type CustomizationSource = {
  repository: string;
  /** Relative to the repository. */
  folder: string;
  buildCommand: string;
  origins: Origins;
};

export class MissingBundleError extends Error {
  constructor(
    readonly folder: string,
    readonly buildCommand: string,
  ) {
    super(`${folder} has no public/index.html.template`);
  }
}

const APPLICATION_ID = 'connect-console-app';
export const CUSTOM_VIEW_ID = 'connect-console-view';
export const ENTRY_POINT_URI_PATH = 'connect-console';

/** The customization in a folder of the repository. */
export function createCustomization(source: CustomizationSource): Customization {
  const { repository, folder, buildCommand, origins } = source;
  const root = path.join(repository, folder);
  const bundle = path.join(root, 'public');
  const template = path.join(bundle, 'index.html.template');
  const environment = environmentOf(path.basename(folder), origins);
  let configuration: Promise<Configuration> | undefined;
  let compiled: { modified: number; page: Promise<CompiledPage> } | undefined;

  function loadOnce(): Promise<Configuration> {
    configuration ??= loadConfiguration(root, environment).catch((error: unknown) => {
      configuration = undefined;
      throw error;
    });
    return configuration;
  }

  return {
    url: environment.APPLICATION_URL,
    bundle,
    configuration: loadOnce,
    page: async () => {
      if (!existsSync(template)) throw new MissingBundleError(folder, buildCommand);
      const modified = statSync(template).mtimeMs;
      if (compiled?.modified !== modified) {
        compiled = { modified, page: compilePage(template, await loadOnce(), origins.programs) };
      }
      return compiled.page;
    },
  };
}

/** No GATEWAY_ORIGIN, so that the front ends find the gateway by its registration, as they do on Connect. */
function environmentOf(name: string, origins: Origins): Record<string, string> & { APPLICATION_URL: string } {
  return {
    NODE_ENV: 'production',
    CLOUD_IDENTIFIER: 'gcp-us',
    MC_API_URL: origins.merchantCenterApi,
    APPLICATION_URL: `${origins.merchantCenter}/assets/${name}`,
    ASSETS_ORIGIN: `${origins.programs}/cdn`,
    CUSTOM_APPLICATION_ID: APPLICATION_ID,
    CUSTOM_VIEW_ID,
    ENTRY_POINT_URI_PATH,
    GATEWAY_ORIGIN: '',
  };
}
