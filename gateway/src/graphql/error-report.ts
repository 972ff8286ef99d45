import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Response } from 'express';
import type { Logger } from 'pino';

import { UpstreamError } from '../connect/upstream-error.js';
import { UNEXPECTED, type Failure } from '../failure.js';
import { localsOf } from '../request-locals.js';

type Reporting = { correlationId: string; log: Logger };

/** Turns every error of a result into one that the browser may see, and logs what support needs to find it. */
export function useErrorReport(): Plugin<object, { res: Response }> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
      const { correlationId, log } = localsOf(serverContext.res);
      const errors = result.errors.map((error) => toClientError(error, { correlationId, log }));
      setResult({ ...result, errors });
    },
  };
}

function toClientError(error: GraphQLError, { correlationId, log }: Reporting): GraphQLError {
  const { nodes, path, originalError } = error;
  const describe = ({ message, ...extensions }: Failure): GraphQLError =>
    new GraphQLError(message, { nodes, path, extensions: { correlationId, ...extensions } });

  if (originalError instanceof UpstreamError) {
    log.warn({ ...originalError.failure, path }, 'commercetools refused or failed');
    return describe(originalError.failure);
  }
  if (isMeantForClient(error)) {
    const message = withoutValues(error);
    const failure = { code: 'BAD_USER_INPUT', status: 400, message, ...error.extensions };
    log.info({ code: failure.code, path }, 'refused');
    return describe(failure);
  }
  log.error({ err: originalError ?? error, path }, 'unexpected error');
  return describe(UNEXPECTED);
}

/** Errors about the request itself, and those that our code raised with a code. Anything else could tell too much. */
function isMeantForClient({ originalError, extensions, path }: GraphQLError): boolean {
  if (originalError && !(originalError instanceof GraphQLError)) return false;
  return path === undefined || typeof extensions.code === 'string';
}

/** graphql-js quotes what does not fit, of the variables or of the document, which may hold a secret. */
function withoutValues({ message, nodes }: GraphQLError): string {
  if (nodes?.some(({ kind }) => kind.endsWith('Value'))) {
    return 'A value in the document does not have the shape of the schema. Send it as a variable.';
  }
  return message
    .replace(/^(Variable "\$\w+") got invalid value .*$/s, '$1 does not have the shape of the schema.')
    .replace(/^(Syntax Error: .*?\b(?:Name|Int|Float|String|BlockString)) ".*$/s, '$1.');
}
