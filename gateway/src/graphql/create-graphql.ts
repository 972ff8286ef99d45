import { readFileSync } from 'node:fs';

import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import type { Request, Response } from 'express';
import { getOperationAST, NoSchemaIntrospectionCustomRule } from 'graphql';
import { createSchema, createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';

import { localsOf } from '../request-locals.js';
import type { GatewayContext } from './context.js';
import { createContext, type ContextOptions } from './create-context.js';
import { useErrorReport } from './error-report.js';
import { resolvers } from './resolvers.js';

type ServerContext = { req: Request; res: Response };

const SCHEMA_FILE = new URL('../../schema.graphql', import.meta.url);
/** The attempts of a connector with their reports have 7 levels, those of a page of connectors would have 8. */
const MAX_DEPTH = 7;
/** The front ends ask for 578 at most; everything about one connector costs 712, and of a page of Deployments 681. */
const MAX_COST = 1_000;
/** Each alias of a root field is one more call to commercetools. */
const MAX_ALIASES = 10;
/** The longest document of the front ends has about 320. Also keeps the parser, which is recursive, off the stack's end. */
const MAX_TOKENS = 1_000;

/** The GraphQL endpoint; expects the session guard and the body reader in front of it. */
export function createGraphql(options: ContextOptions): YogaServerInstance<ServerContext, GatewayContext> {
  return createYoga<ServerContext, GatewayContext>({
    schema: createSchema<ServerContext & GatewayContext>({
      typeDefs: readFileSync(SCHEMA_FILE, 'utf8'),
      resolvers,
    }),
    context: ({ res }) => createContext(res, options),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    maskedErrors: false,
    // It would keep the last 1024 documents, and whoever may ask would choose their sizes.
    parserAndValidationCache: false,
    plugins: [
      useRequestRules(),
      maxDepthPlugin({ n: MAX_DEPTH, flattenFragments: true }),
      costLimitPlugin({ maxCost: MAX_COST, flattenFragments: true }),
      maxAliasesPlugin({ n: MAX_ALIASES }),
      useErrorReport(),
    ],
  });
}

function useRequestRules(): Plugin<ServerContext> {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MAX_TOKENS }));
    },
    onValidate({ addValidationRule }) {
      // The contract is a file of the repository; introspection would escape the depth and cost limits.
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onExecute({ args: { document, operationName, contextValue } }) {
      localsOf(contextValue.res).operationName = getOperationAST(document, operationName)?.name?.value;
    },
  };
}
