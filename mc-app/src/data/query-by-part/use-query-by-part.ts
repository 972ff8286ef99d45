import type { TypedDocumentNode } from '@apollo/client';
import { useMcQuery } from '@commercetools-frontend/application-shell-connectors';
import { GRAPHQL_TARGETS } from '@commercetools-frontend/constants';
import { useLoadable, type Loadable } from '@connect-console/mc-common';
import { refusedParts, type Refusal } from './refused-parts';

type ByPart<TData, TPart extends string> = {
  /** Without what was refused */
  loadable: Loadable<Partial<TData>>;
  refused: ReadonlyMap<TPart, Refusal>;
};

/**
 * Asks commercetools, in one request with the user's own rights, for parts that can be refused apart; what was refused
 * is left out of a second one. `parts`: by the name of each field in the answer, the variable that asks for it.
 */
export function useQueryByPart<TData, TPart extends string, TSwitch extends string>(
  document: TypedDocumentNode<TData, Record<TSwitch, boolean>>,
  parts: Readonly<Record<TPart, TSwitch>>,
): ByPart<TData, TPart> {
  const names = Object.keys(parts) as TPart[]; // The keys of `parts` and nothing else.
  const everything = useParts(document, switchesOf(parts, new Map()), { skip: false });
  const refused = refusedParts(everything.error, names);
  const isNothingLeft = refused.size === names.length;
  const isWhole = refused.size === 0 || isNothingLeft;
  const rest = useParts(document, switchesOf(parts, refused), { skip: isWhole });
  const loadable = useLoadable(isWhole ? everything : rest);
  if (isNothingLeft && loadable.status === 'error') {
    const { retry } = loadable;
    return {
      loadable: { status: 'ready', data: {}, stale: false, slow: false, refreshError: null, retry },
      refused,
    };
  }
  const { refetch } = everything;
  // What has failed may work now; a right is not granted meanwhile.
  const hasFailed = [...refused.values()].includes('failed');
  const askAll = hasFailed ? () => void refetch().catch(() => undefined) : null;
  return { loadable: withRetry(neverWaking(loadable), askAll), refused };
}

/** `retry` null: the loadable's own. */
function withRetry<TData>(loadable: Loadable<TData>, retry: (() => void) | null): Loadable<TData> {
  return loadable.status === 'loading' || !retry ? loadable : { ...loadable, retry };
}

/** Slow is what is said of a service that is waking up; the platform never sleeps. */
function neverWaking<TData>(loadable: Loadable<TData>): Loadable<TData> {
  return loadable.status === 'error' ? loadable : { ...loadable, slow: false };
}

function switchesOf<TPart extends string, TSwitch extends string>(
  parts: Readonly<Record<TPart, TSwitch>>,
  refused: ReadonlyMap<TPart, Refusal>,
): Record<TSwitch, boolean> {
  const entries = Object.entries<TSwitch>(parts) as [TPart, TSwitch][]; // The keys of `parts` and nothing else.
  // Every switch is the value of a part.
  return Object.fromEntries(entries.map(([part, name]) => [name, !refused.has(part)])) as Record<
    TSwitch,
    boolean
  >;
}

function useParts<TData, TSwitch extends string>(
  document: TypedDocumentNode<TData, Record<TSwitch, boolean>>,
  variables: Record<TSwitch, boolean>,
  { skip }: { skip: boolean },
) {
  return useMcQuery(document, {
    variables,
    context: { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
    skip,
  });
}
