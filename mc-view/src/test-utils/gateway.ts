import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, graphql as execute, GraphQLError } from 'graphql';
import { graphql, type GraphQLHandler } from 'msw';
import type { WireDeployment } from './deployment.builder';

export const GATEWAY_ORIGIN = 'https://gateway.example';

const SCHEMA = buildSchema(readFileSync(path.join(__dirname, '../../schemas/gateway.graphql'), 'utf8'));

type Resolvers = { deployments: () => unknown };

/** Answers what the view forwards to the gateway by executing it against the gateway's schema. */
export function answerAsGateway(resolvers: Resolvers, { delay = 0 } = {}): GraphQLHandler {
  return graphql.operation(async (request, response, context) => {
    if (request.headers.get('x-forward-to') !== `${GATEWAY_ORIGIN}/graphql`) return undefined;
    const { query, variables } = await request.json<{ query: string; variables: Record<string, unknown> }>();
    const { data, errors } = await execute({
      schema: SCHEMA,
      source: query,
      rootValue: resolvers,
      variableValues: variables,
    });
    const transforms = errors ? [context.errors(errors.map((error) => error.toJSON()))] : [];
    return response(context.delay(delay), context.data(data ?? {}), ...transforms);
  });
}

/** The gateway's answer in a project with these Deployments. */
export function answerWithDeployments(...results: WireDeployment[]): GraphQLHandler {
  return answerAsGateway({
    deployments: () => ({ limit: 50, offset: 0, count: results.length, total: results.length, results }),
  });
}

/** The gateway's answer when it refuses or when the Connect API failed it. */
export function answerWithError(code: string, extensions: Record<string, unknown> = {}): GraphQLHandler {
  return answerAsGateway({
    deployments: () => {
      throw new GraphQLError('Technical message', { extensions: { code, ...extensions } });
    },
  });
}

/** commercetools' answer in a project where no gateway has registered itself. */
export function answerWithoutRegistration(): GraphQLHandler {
  return graphql.query('FindGatewayRegistrations', (_request, response, context) =>
    response(context.data({ customObjects: { __typename: 'CustomObjectQueryResult', results: [] } })),
  );
}
