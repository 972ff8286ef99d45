import express, { type Express, type RequestHandler } from 'express';
import { correlationId } from './correlation-id.js';
import { allowAnyOrigin } from './cdn.js';
import { disturb } from './control/disturb.js';
import type { Clock } from './clock.js';
import type { FaultBoard } from './faults.js';

/** The parts of the simulated world, each answering one address. */
type Parts = {
  pages: RequestHandler;
  api: RequestHandler;
  jwks: RequestHandler;
  connect: RequestHandler;
  ctp: RequestHandler;
  auth: RequestHandler;
  cdn: RequestHandler;
  applications: RequestHandler;
  control: RequestHandler;
};

/** Hands a request to the part that answers its Host header and path. */
export function createApp(
  parts: Parts,
  { clock, faults, latencyMilliseconds }: { clock: Clock; faults: FaultBoard; latencyMilliseconds: number },
): Express {
  const app = express();
  app.disable('x-powered-by');
  // The extended parser turns long repeated parameters into objects.
  app.set('query parser', 'simple');
  const disturbPrograms = disturb(faults, latencyMilliseconds);
  const programs = createPrograms({ ...parts, clock, faults, disturbPrograms });
  const disturbApi = disturb(faults, latencyMilliseconds, '/mc-api');
  const api = express.Router().use(disturbApi, parts.api);
  app.use((request, response, next) => {
    switch (request.hostname) {
      case 'mc.simulator.localhost':
        return parts.pages(request, response, next);
      case 'mc-api.simulator.localhost':
        return api(request, response, next);
      case 'localhost':
      case '127.0.0.1':
        return programs(request, response, next);
      default:
        return response
          .status(421)
          .type('text')
          .send(`The simulator does not answer for host "${request.hostname}".\n`);
    }
  });
  return app;
}

type ProgramParts = Parts & { clock: Clock; faults: FaultBoard; disturbPrograms: RequestHandler };

function createPrograms({ clock, faults, disturbPrograms, ...parts }: ProgramParts): RequestHandler {
  const router = express.Router();
  router.use('/__simulator', parts.control);
  router.get('/.well-known/jwks.json', parts.jwks);
  router.use((_request, response, next) => {
    response.set('Date', new Date(clock.now()).toUTCString());
    next();
  });
  // Before the trouble: a page may read the status of what it was refused, too.
  router.use('/cdn', allowAnyOrigin(faults));
  router.use(disturbPrograms, correlationId());
  router.use('/connect', parts.connect);
  router.use('/ctp', parts.ctp);
  router.use('/auth', parts.auth);
  router.use('/cdn', parts.cdn);
  router.use('/apps', parts.applications);
  router.use((request, response) => {
    const addresses = '/connect, /ctp, /auth, /cdn, /apps, /.well-known/jwks.json, /__simulator';
    response
      .status(404)
      .type('text')
      .send(`Nothing answers ${request.method} ${request.path}. Known: ${addresses}\n`);
  });
  return router;
}
