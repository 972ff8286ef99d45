import { rightsFromPermissions } from '@connect-console/domain';
import type { Response } from 'express';

import { badUserInput } from '../bad-user-input.js';
import type { Clients } from '../clients.js';
import type { CheckConnectYaml } from '../connect-yaml/create-connect-yaml-check.js';
import type { OwnOrigin } from '../registration/own-origin.js';
import { localsOf } from '../request-locals.js';
import type { GatewayContext } from './context.js';
import { createLoaders } from './loaders.js';

export type ContextOptions = {
  project: GatewayContext['project'];
  entryPointUriPath: string;
  clients: Clients;
  ownOrigin: OwnOrigin;
  checkConnectYaml: CheckConnectYaml;
};

/** What the resolvers of one verified request may use. */
export function createContext(
  response: Response,
  { project, entryPointUriPath, clients, ownOrigin, checkConnectYaml }: ContextOptions,
): GatewayContext {
  const { correlationId, log, session } = localsOf(response);
  const connect = clients.connectFor(correlationId);
  const journal = clients.journalFor(correlationId);
  const graphql = clients.graphqlFor(correlationId);
  const platformTime = clients.clock.now;
  return {
    rights: rightsFromPermissions(session?.userPermissions ?? [], entryPointUriPath),
    project,
    userId: session?.userId ?? '',
    connect,
    loaders: createLoaders({ connect, graphql, journal, platformTime, log }),
    journal,
    omittedSecrets: clients.omittedSecretsFor(correlationId),
    readWiring: clients.wiringFor(correlationId, log),
    graphql,
    targets: clients.targetsFor(correlationId),
    probeApplication: onlyOnce(clients.probeApplication, 'Ask for one application at a time.'),
    askHealth: onlyOnce(
      (endpoints) => Promise.all(endpoints.map(clients.askHealth)),
      'Ask for the health of one target at a time.',
    ),
    ownOrigin: ownOrigin.known(),
    findScopes: clients.findScopes,
    platformTime,
    checkConnectYaml,
    correlationId,
    log,
  };
}

/** Aliases do not make the gateway ask for many pages of others. */
function onlyOnce<Args extends unknown[], Answer>(
  ask: (...args: Args) => Promise<Answer>,
  otherwise: string,
): (...args: Args) => Promise<Answer> {
  let isUsed = false;
  return async (...args) => {
    if (isUsed) throw badUserInput(otherwise);
    isUsed = true;
    return ask(...args);
  };
}
