import { useMemo, useState } from 'react';
import type { ApolloError, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useLoadable, type Loadable } from '@connect-console/mc-common';
import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';
import { toPartProblems, type PartProblems } from './part-problems';

type Options<TVariables> = {
  /** Null: nothing is asked. */
  variables: TVariables | null;
  /** Fields that may be refused: by the name of the field in the answer, the variable that asks for it. */
  parts: Readonly<Record<string, string>>;
  /** Fields without which the answer is worth nothing, unless they are refused */
  essential: readonly string[];
};

type ByPart<TData> = { loadable: Loadable<TData>; problems: PartProblems };

/**
 * Asks commercetools with the user's own rights for what can be refused in parts. A refused field that must not be
 * null takes the whole answer with it, so that the rest is asked for again without it.
 */
export function useQueryByPart<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, parts, essential }: Options<TVariables>,
): ByPart<TData> {
  const [left, setLeft] = useState<PartProblems>({});
  const result = useMcQuery(document, {
    variables: variables ? without(variables, parts, left) : undefined,
    context: { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM },
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
    skip: variables === null,
  });
  const { data, error, loading } = result;
  const found = useMemo(() => toPartProblems(error?.graphQLErrors ?? []), [error]);
  const isLost = essential.some((part) => found[part] === 'failed');
  const isNews = Object.keys(found).some((part) => part in parts && !(part in left));
  if (!data && !loading && !isLost && isNews) setLeft({ ...left, ...found });

  const isWhole = !data || isLost || hasNoAnswer(error);
  const loadable = useLoadable({ ...result, error: isWhole ? error : undefined }, { keepPrevious: true });
  const problems = useMemo(() => ({ ...left, ...found }), [left, found]);
  if (loadable.status === 'loading' || !Object.values(left).includes('failed')) return { loadable, problems };
  // With other variables it is asked at once.
  return { loadable: { ...loadable, retry: () => setLeft(refusedOf(left)) }, problems };
}

function hasNoAnswer(error: ApolloError | undefined): boolean {
  return Boolean(error?.networkError);
}

function without<TVariables extends OperationVariables>(
  variables: TVariables,
  parts: Options<TVariables>['parts'],
  left: PartProblems,
): TVariables {
  const switches = Object.keys(left).flatMap((part) => parts[part] ?? []);
  return { ...variables, ...Object.fromEntries(switches.map((name) => [name, false])) };
}

/** What has failed may work now; a right is not granted meanwhile. */
function refusedOf(problems: PartProblems): PartProblems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem === 'refused'));
}
