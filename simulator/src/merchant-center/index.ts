import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import type { ExecuteCtp } from '../ctp/execute-ctp.js';
import type { CallerOf } from '../ctp/rest/ctp-endpoint.js';
import type { Origins } from '../origins.js';
import type { Platform } from '../platform.js';
import { createSessions } from './access/sessions.js';
import { loadSigningKeys } from './access/signing-keys.js';
import { createApi } from './api.js';
import { createCtpProxy } from './ctp-proxy.js';
import { createCustomization, type Customization } from './customizations/customization.js';
import { createDeployedPages } from './customizations/deployed-pages.js';
import { createInstalledCustomizations } from './customizations/installed-customizations.js';
import { createForwardTo } from './forwarder/forward-to.js';
import { createAdministrationSchema } from './graphql/administration-schema.js';
import { createMcSchema } from './graphql/mc-schema.js';
import { createMenuSchema } from './graphql/menu-schema.js';
import { createSettingsSchema } from './graphql/settings-schema.js';
import { createPages } from './pages/pages.js';

export type MerchantCenterDeps = {
  platform: Pick<Platform, 'state' | 'clock' | 'nextId' | 'runningApplications'>;
  origins: Origins;
  executeCtp: ExecuteCtp;
  /** The HTTP API, for callers that the Merchant Center knows. */
  createCtp: (callerOf: CallerOf) => RequestHandler;
  /** Where the built bundles and `.cache` are; this repository unless a test says otherwise. */
  repository?: string;
  /** After which a forwarded request counts as not answered. */
  forwardTimeoutMilliseconds?: number;
};

export type MerchantCenter = { pages: RequestHandler; api: RequestHandler; jwks: RequestHandler };

const THIS_REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const ORDERS_PAGES = 'simulator/orders-pages';

/** The Merchant Center: its pages, its API and the public key of its exchange tokens. */
export async function createMerchantCenter(deps: MerchantCenterDeps): Promise<MerchantCenter> {
  const {
    platform,
    origins,
    executeCtp,
    createCtp,
    repository = THIS_REPOSITORY,
    forwardTimeoutMilliseconds = 30_000,
  } = deps;
  const { state } = platform;
  const keys = await loadSigningKeys(path.join(repository, '.cache/simulator'));
  const sessions = createSessions(keys.sessionSecret, state);
  const customizationIn = (
    folder: string,
    buildCommand = `npm run build --prefix ${folder}`,
  ): Customization => createCustomization({ repository, folder, buildCommand, origins });
  const application = customizationIn('mc-app');
  const customView = customizationIn('mc-view');
  const ordersPages = customizationIn(ORDERS_PAGES, `node ${ORDERS_PAGES}/build.mjs`);
  const installed = createInstalledCustomizations(state, { application, customView });
  const mcSchema = createMcSchema(state, installed);
  const settingsSchema = createSettingsSchema(platform, installed);
  const administrationSchema = createAdministrationSchema(state);
  const menuSchema = createMenuSchema();
  const deployedPages = createDeployedPages({ state, origins, repository });
  const timeoutMilliseconds = forwardTimeoutMilliseconds;
  return {
    pages: createPages({
      state,
      origins,
      sessions,
      menuSchema,
      installed,
      deployedPages,
      application,
      customView,
      ordersPages,
    }),
    api: createApi({
      state,
      sessions,
      targets: { mcSchema, settingsSchema, administrationSchema, installed, executeCtp },
      proxyToCtp: createCtpProxy(state, createCtp, installed),
      forwardTo: createForwardTo({
        issuer: origins.programs,
        keys,
        installed,
        platform,
        timeoutMilliseconds,
      }),
    }),
    jwks: (_request, response) => {
      response.json({ keys: [keys.publicKey] });
    },
  };
}
