import type { ConnectErrorCode } from '../error-codes.js';
import type { OrderSync } from './order-sync.js';

/** Why the answer is expected: documented, observed, inferred, or a guess of ours. */
export type RowMark = 'documented' | 'observed' | 'inferred' | 'guessed';

/** What one test shows: a request, in which circumstances, and its answer. */
export type Row = {
  /** Method and path template, as in endpoints.ts. */
  endpoint: string;
  circumstances: string;
  /** HTTP status, and the error code of a refusal. */
  answer: `${number}` | `${number} ${ConnectErrorCode}`;
  mark: RowMark;
  /** A field, and the values it is seen to go through one after the other; `gone` is a 404. */
  transition?: readonly [field: string, ...values: string[]];
  /** The switches that it needs, e.g. `update-status=200`. */
  behavior?: readonly string[];
  faults?: readonly string[];
  /** Makes the requests through the official SDK; the last one is the row's own where it is refused. */
  produce: (world: OrderSync) => Promise<unknown>;
};

type RowOptions = Pick<Row, 'transition' | 'behavior' | 'faults'>;

/** A row in one line of facts. */
export function row(
  endpoint: string,
  circumstances: string,
  answer: Row['answer'],
  mark: RowMark,
  produce: Row['produce'],
  options: RowOptions = {},
): Row {
  return { endpoint, circumstances, answer, mark, produce, ...options };
}

/** How a resource is named in a path. */
export type By = 'id' | 'key';

/** The same row for both ways to name a resource; `{one}` in the endpoint stands for them. */
export function byIdAndKey(
  endpoint: string,
  circumstances: string,
  answer: Row['answer'],
  mark: RowMark,
  produce: (world: OrderSync, by: By) => Promise<unknown>,
  options: RowOptions = {},
): Row[] {
  return (['id', 'key'] as const).map((by) =>
    row(
      endpoint.replace('{one}', by === 'id' ? '{ID}' : 'key={key}'),
      circumstances,
      answer,
      mark,
      (world) => produce(world, by),
      options,
    ),
  );
}

/** How the table and the tests name a row. */
export function titleOf({ endpoint, circumstances, answer, behavior = [] }: Row): string {
  const switches = behavior.length > 0 ? ` [${behavior.join(', ')}]` : '';
  return `${endpoint} ${circumstances}${switches} → ${answer}`;
}
