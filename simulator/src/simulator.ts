import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import { createApp } from './app.js';
import { createApplicationsRouter } from './applications-router.js';
import { createAccessTokens } from './auth/access-tokens.js';
import { createTokenRouter } from './auth/token-router.js';
import { createCdn } from './cdn.js';
import { type Clock, createClock } from './clock.js';
import { createConnectRouter } from './connect/connect-router.js';
import { createControlRouter } from './control/control-router.js';
import { createOrderLife } from './control/life/order-life.js';
import { createCtpRouter } from './ctp/ctp-router.js';
import { createExecuteCtp } from './ctp/execute-ctp.js';
import { callerByToken, type CallerOf } from './ctp/rest/ctp-endpoint.js';
import { setSubscriptionStatus } from './ctp/resources/subscription.js';
import { createDelivery } from './delivery/delivery.js';
import { createFaultBoard } from './faults.js';
import type { MerchantCenter, MerchantCenterDeps } from './merchant-center/index.js';
import type { Options } from './options.js';
import { listen } from './listen.js';
import { type Origins, originsOf } from './origins.js';
import { createWorld, type World } from './scenario/world.js';

type Simulator = { origins: Origins; close: () => Promise<void> };

const ASSETS = fileURLToPath(new URL('../../assets/public', import.meta.url));

/** Starts everything on loopback; `port` 0 takes a free one. Rejects when the port is taken or the scenario is unusable. */
export async function startSimulator(
  { port, latencyMilliseconds, faults: initialFaults, startAt, ...options }: Options,
  createMerchantCenter: (deps: MerchantCenterDeps) => Promise<MerchantCenter>,
  clock: Clock = createClock({ startAt }),
): Promise<Simulator> {
  const faults = createFaultBoard(initialFaults);
  const world = createWorld({ ...options, startAt }, clock, faults);
  const { platform, runs, scenarioName, deliverySettings } = world;
  const listener = await listen(port);
  const origins = originsOf(listener.port);
  const delivery = createDelivery({
    platform,
    settings: deliverySettings(),
    setStatus: (projectKey, id, status) => setSubscriptionStatus(platform, projectKey, { id, status }),
    origin: origins.programs,
  });
  const life = createOrderLife(platform);
  const reset: World['reset'] = (request) => {
    world.reset(request);
    delivery.restart(deliverySettings());
    life.restart();
  };
  const tokens = createAccessTokens(platform);
  const executeCtp = createExecuteCtp(platform);
  const createCtp = (callerOf: CallerOf): RequestHandler => createCtpRouter(platform, callerOf, executeCtp);
  const merchantCenter = await createMerchantCenter({
    platform,
    origins,
    executeCtp,
    createCtp,
  });
  const app = createApp(
    {
      ...merchantCenter,
      connect: createConnectRouter(platform, runs, tokens),
      ctp: createCtp(callerByToken(tokens)),
      auth: createTokenRouter(platform, tokens),
      cdn: createCdn(ASSETS, faults),
      applications: createApplicationsRouter(platform),
      control: createControlRouter({ platform, origins, scenarioName, reset, delivery, life }),
    },
    { clock: platform.clock, faults, latencyMilliseconds },
  );
  listener.answerWith(app);
  return {
    origins,
    close: async () => {
      clock.close();
      delivery.stop();
      await listener.close();
    },
  };
}
