import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, graphql, GraphQLError } from 'graphql';

export const GATEWAY_ORIGIN = 'https://gateway.example';

/** What the gateway says about what feeds targets. */
export type GatewayContent = {
  asOf: string;
  /** Null: the gateway lacks the scope for them. */
  subscriptions: Record<string, unknown>[] | null;
  missingScopes: string[];
  deployments: Record<string, unknown>[] | null;
  runs: Record<string, unknown>[] | null;
  lastReports: { target: string; at: string | null }[] | null;
  /** Code of the error that it answers instead; null: none */
  errorCode: string | null;
};

export const CALM_GATEWAY: GatewayContent = {
  asOf: '2026-11-20T10:00:00.000Z',
  subscriptions: [],
  missingScopes: [],
  deployments: [],
  runs: [],
  lastReports: [],
  errorCode: null,
};

const schema = buildSchema(readFileSync(path.join(__dirname, '../../schemas/gateway.graphql'), 'utf8'));

type Operation = { query: string; variables: Record<string, unknown> };

/** Answers what the view forwards to the gateway by executing it against the gateway's schema. */
export function answerAsGateway({ query, variables }: Operation, content: GatewayContent): Promise<object> {
  const { errorCode, ...syncFeed } = content;
  const rootValue = {
    syncFeed: () => {
      if (errorCode !== null) {
        throw new GraphQLError('Technical message', { extensions: { code: errorCode } });
      }
      return syncFeed;
    },
  };
  return graphql({ schema, source: query, variableValues: variables, rootValue });
}
