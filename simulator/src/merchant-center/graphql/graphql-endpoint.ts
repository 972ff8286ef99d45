import type { Request, Response } from 'express';
import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { z } from 'zod';

const graphqlRequest = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export type GraphqlRequest = { source: string; variables?: Record<string, unknown>; operationName?: string };

/** The request in a JSON body; null when there is none. */
export function parseGraphqlRequest(body: unknown): GraphqlRequest | null {
  const parsed = graphqlRequest.safeParse(body);
  if (!parsed.success) return null;
  const { query, variables, operationName } = parsed.data;
  return { source: query, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

/** Executes the request in a JSON body. */
export async function executeBody(
  schema: GraphQLSchema,
  body: unknown,
  context: unknown,
): Promise<ExecutionResult> {
  const request = parseGraphqlRequest(body);
  return request ? executeRequest(schema, request, context) : noDocument();
}

/** Parses, validates and executes; a result without `data` says that nothing was executed. */
export async function executeRequest(
  schema: GraphQLSchema,
  { source, variables, operationName }: GraphqlRequest,
  contextValue: unknown,
): Promise<ExecutionResult> {
  const document = parseSource(source);
  if (document instanceof GraphQLError) return { errors: [coded(document, 'GRAPHQL_PARSE_FAILED')] };
  const problems = validate(schema, document);
  if (problems.length > 0) {
    return { errors: problems.map((problem) => coded(problem, 'GRAPHQL_VALIDATION_FAILED')) };
  }
  return execute({ schema, document, variableValues: variables, operationName, contextValue });
}

/** As GraphQL servers do: 400 when nothing was executed, else 200 with the errors beside the data. */
export function sendResult(response: Response, result: ExecutionResult): void {
  response.status(result.data === undefined ? 400 : 200).json(result);
}

/** What the application kit takes for "sign in again". */
export function sendUnauthenticated(_request: Request, response: Response): void {
  response.status(401).json(refusal('invalid_token', 'UNAUTHENTICATED'));
}

/** For a body without a GraphQL document. */
export function noDocument(): ExecutionResult {
  return refusal('The request has no GraphQL document in "query".', 'BAD_REQUEST');
}

/** A result for a request that cannot be executed at all. */
export function refusal(message: string, code: string): ExecutionResult {
  return { errors: [new GraphQLError(message, { extensions: { code } })] };
}

function parseSource(source: string): DocumentNode | GraphQLError {
  try {
    return parse(source);
  } catch (error) {
    return error as GraphQLError; // `parse` throws nothing else
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code },
  });
}
