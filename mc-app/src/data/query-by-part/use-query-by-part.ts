import { useState } from 'react';
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
 * is left out of the next one. A refusal takes the whole answer with it, so that it may be the only one that is named.
 * `parts`: by the name of each field in the answer, the variable that asks for it.
 */
export function useQueryByPart<TData, TPart extends string, TSwitch extends string>(
  document: TypedDocumentNode<TData, Record<TSwitch, boolean>>,
  parts: Readonly<Record<TPart, TSwitch>>,
): ByPart<TData, TPart> {
  const names = Object.keys(parts) as TPart[]; // The keys of `parts` and nothing else.
  const [refused, setRefused] = useState<ReadonlyMap<TPart, Refusal>>(new Map());
  const isNothingLeft = refused.size === names.length;
  const result = useMcQuery(document, {
    variables: switchesOf(parts, refused),
    context: { target: GRAPHQL_TARGETS.COMMERCETOOLS_PLATFORM },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
    skip: isNothingLeft,
  });
  const asked = names.filter((name) => !refused.has(name));
  const news = result.loading ? [] : [...refusedParts(result.error, asked)];
  if (news.length > 0) setRefused(new Map([...refused, ...news]));

  const loadable = neverWaking(useLoadable(result, { keepPrevious: true }));
  const forbidden = [...refused].filter(([, reason]) => reason === 'forbidden');
  // What has failed may work now; a right is not granted meanwhile. With other variables it is asked at once.
  const askAgain = (): void => setRefused(new Map(forbidden.length === names.length ? [] : forbidden));
  if (isNothingLeft) return { loadable: answerWithout(askAgain), refused };
  const hasFailed = forbidden.length < refused.size;
  return { loadable: withRetry(loadable, hasFailed ? askAgain : null), refused };
}

/** Where every part was refused. */
function answerWithout<TData>(retry: () => void): Loadable<Partial<TData>> {
  return { status: 'ready', data: {}, stale: false, slow: false, refreshError: null, retry };
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
